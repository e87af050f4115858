package no.imdi.egnevalg.command.http;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import no.imdi.egnevalg.http.Problem;
import no.imdi.egnevalg.http.ProblemException;
import no.imdi.egnevalg.kernel.casefile.Author;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * The key with which a caller may repeat a request without repeating its effect.
 *
 * @param value a UUID in lower case
 */
public record IdempotencyKey(String value) {

    /** Name of the request header. */
    public static final String HEADER = "Idempotency-Key";

    private static final String POINTER = "header:" + HEADER;
    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    /** Reads the header of a request that creates something. */
    public static IdempotencyKey required(@Nullable String header) {
        return optional(header)
                .orElseThrow(() -> new ProblemException(Problem.at(
                        HttpStatus.BAD_REQUEST,
                        POINTER,
                        "idempotency-key-missing",
                        "A request that creates something needs an Idempotency-Key (a UUID).")));
    }

    /** Reads the header of a request where the key is optional. */
    public static Optional<IdempotencyKey> optional(@Nullable String header) {
        if (header == null) {
            return Optional.empty();
        }
        if (!UUID_FORM.matcher(header).matches()) {
            throw new ProblemException(Problem.at(
                    HttpStatus.BAD_REQUEST,
                    POINTER,
                    "idempotency-key-malformed",
                    "The Idempotency-Key is not a UUID."));
        }
        return Optional.of(new IdempotencyKey(UUID.fromString(header).toString()));
    }

    /**
     * The key combined with its caller, so that the same key of another caller is different. It identifies repetitions
     * in marks and tables. Others may be able to compute it, so it must not be used as an identifier of anything.
     */
    public String ofCaller(Author caller, String what) {
        return Identifiers.withoutKey(nameFor(caller, what));
    }

    /** A name that is unique to this caller and key. */
    String nameFor(Author caller, String what) {
        return what + '\n' + caller.id() + '\n' + value;
    }
}
