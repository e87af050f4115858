package no.imdi.egnevalg.query.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import no.imdi.egnevalg.http.Problem;
import no.imdi.egnevalg.http.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * The key that signs extracts, where an operator has configured one. The service starts without it, because only
 * extracts need it.
 */
@Component
public class SigningKeys {

    /** The variable with the keyset itself, in Tink's JSON. */
    public static final String KEYSET = "EGNEVALG_SIGNING_KEYSET";

    /** The variable with the path of a file with the keyset. */
    public static final String KEYSET_FILE = "EGNEVALG_SIGNING_KEYSET_FILE";

    private static final Problem MISSING = Problem.of(
            HttpStatus.SERVICE_UNAVAILABLE,
            "signing-key-missing",
            "The service has been given no key to sign with, and gives no extract that nobody could verify.");

    private final @Nullable SigningKey key;

    SigningKeys(Environment environment) {
        this.key = given(environment).map(SigningKey::parse).orElse(null);
    }

    private static Optional<String> given(Environment environment) {
        String keyset = environment.getProperty(KEYSET, "");
        String file = environment.getProperty(KEYSET_FILE, "");
        if (!keyset.isBlank() && !file.isBlank()) {
            throw new IllegalStateException("Give either " + KEYSET + " or " + KEYSET_FILE + ", not both");
        }
        return file.isBlank() ? Optional.of(keyset).filter(text -> !text.isBlank()) : Optional.of(contents(file));
    }

    private static String contents(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException | RuntimeException e) {
            // Neither the path nor the cause is shown, because the path may be the key itself, if the two variables
            // were mixed up.
            throw new IllegalStateException("The file named in " + KEYSET_FILE + " cannot be read");
        }
    }

    /** Returns the key. Without a key, the request fails. */
    SigningKey required() {
        if (key == null) {
            throw new ProblemException(MISSING);
        }
        return key;
    }
}
