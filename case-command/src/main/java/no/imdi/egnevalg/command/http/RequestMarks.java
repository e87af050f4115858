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
 * Creates the marks of requests. The content of a request goes into a fingerprint, from which nobody without the key of
 * the register can recover or guess it. Free text goes in as fingerprints made with a key of its case. After the
 * erasure of the case, nobody can guess the text any more, whatever other keys they have.
 */
@Component
public class RequestMarks {

    private static final JsonMapper CANONICAL = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .addModule(new SimpleModule().addSerializer(FreeText.class, new Words()))
            .build();

    /** Sets keys apart from everything else that is fingerprinted, which is JSON. */
    private static final String KEYS = "idempotency key ";

    private final RequestMac mac;

    RequestMarks(RequestMac mac) {
        this.mac = mac;
    }

    /** The key belongs to its author, so the author is part of the fingerprint. */
    private record Change(String identifier, long seenVersion, String author, Object body) {}

    /** The mark of a request without free text. */
    public RequestMark of(String key, Object asked) {
        return of(key, asked, RequestMarks::noWords);
    }

    /** The mark of a request that may contain free text, which goes in as the given fingerprints. */
    public RequestMark of(String key, Object asked, Function<FreeText, String> fingerprints) {
        return new RequestMark(digest(key), fingerprint(asked, fingerprints), key);
    }

    /** The mark of an act of the register itself, without free text. The given identifier is stored unchanged. */
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

    /** A key may contain anything in the form of a UUID, and events are kept for ever. So only a digest is stored. */
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
