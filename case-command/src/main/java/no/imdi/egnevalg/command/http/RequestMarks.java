package no.imdi.egnevalg.command.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import no.imdi.egnevalg.sealing.FreeText;
import no.imdi.egnevalg.sealing.RequestMac;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Makes the marks of requests. What was asked goes into the fingerprint and cannot be got or guessed out of it again.
 * Words go in as fingerprints of their own, under a key of their case, so that nobody can after its erasure, whatever
 * keys they have.
 */
@Component
public class RequestMarks {

    private static final JsonMapper CANONICAL = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .addModule(new SimpleModule().addSerializer(FreeText.class, new Words()))
            .build();

    /** Nothing that is fingerprinted reads like this: it is JSON. */
    private static final String KEYS = "idempotency key ";

    private final RequestMac mac;

    RequestMarks(RequestMac mac) {
        this.mac = mac;
    }

    /** The author is named too, whose key it is. */
    private record Change(String identifier, long seenVersion, String author, Object body) {}

    /** The mark of a request that asks for the given thing, without words. */
    public RequestMark of(String key, Object asked) {
        return of(key, asked, RequestMarks::noWords);
    }

    /**
     * The mark of a request that asks for the given thing, perhaps in words, of which it holds the given fingerprints.
     */
    public RequestMark of(String key, Object asked, Function<FreeText, String> fingerprints) {
        return new RequestMark(digest(key), fingerprint(asked, fingerprints), key);
    }

    /**
     * The mark of what the register does by itself, without words, under an identifier of its own: it is kept as it is.
     */
    public RequestMark ofOwn(String identifier, Object asked) {
        return new RequestMark(identifier, fingerprint(asked, RequestMarks::noWords), identifier);
    }

    private static String noWords(FreeText text) {
        throw new IllegalStateException("Words without the key of a case");
    }

    private String fingerprint(Object asked, Function<FreeText, String> fingerprints) {
        return mac.of(
                CANONICAL.writer().withAttribute(Words.class, fingerprints).writeValueAsBytes(asked));
    }

    /** What a caller sends as a key may be anything in the form of one, and events stay for ever. */
    private String digest(String key) {
        return key.isEmpty() ? "" : mac.of((KEYS + key).getBytes(StandardCharsets.UTF_8));
    }

    /** The mark of a request to change what the identifier names. */
    public RequestMark of(ChangeRequest request, String identifier, Object body) {
        return of(
                request.key(),
                new Change(
                        identifier,
                        request.seenVersion(),
                        request.recorded().by().id(),
                        body));
    }

    private static final class Words extends StdSerializer<FreeText> {

        Words() {
            super(FreeText.class);
        }

        @Override
        @SuppressWarnings("unchecked")
        public void serialize(FreeText text, JsonGenerator json, SerializationContext context) {
            json.writeString(((Function<FreeText, String>) context.getAttribute(Words.class)).apply(text));
        }
    }
}
