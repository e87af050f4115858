package no.imdi.egnevalg.sealing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where an operator gives the master keyset: as a variable of the environment, or as a file that one names. */
public final class MasterKeysetSource {

    /** Holds the keyset itself, in Tink's JSON. */
    public static final String KEYSET = "EGNEVALG_MASTER_KEYSET";

    /** Holds the path of a file with the keyset. */
    public static final String KEYSET_FILE = "EGNEVALG_MASTER_KEYSET_FILE";

    private MasterKeysetSource() {}

    /** The keyset that is given; an exception that says what to do where none is. */
    public static MasterKeyset require(Map<String, String> environment) {
        return find(environment)
                .orElseThrow(() -> new MasterKeysetException(
                        "There is no master keyset. Give it in " + KEYSET + ", or its file in " + KEYSET_FILE));
    }

    /** The keyset that is given; empty where none is. An exception where it is given twice or cannot be read. */
    public static Optional<MasterKeyset> find(Map<String, String> environment) {
        String keyset = environment.getOrDefault(KEYSET, "");
        String file = environment.getOrDefault(KEYSET_FILE, "");
        if (!keyset.isBlank() && !file.isBlank()) {
            throw new MasterKeysetException("Give either " + KEYSET + " or " + KEYSET_FILE + ", not both");
        }
        if (!file.isBlank()) {
            return Optional.of(MasterKeyset.parse(contents(file)));
        }
        return keyset.isBlank() ? Optional.empty() : Optional.of(MasterKeyset.parse(keyset));
    }

    private static String contents(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException | RuntimeException e) {
            // Neither the path nor the cause: whoever mixed the two variables up gave the key as a path.
            throw new MasterKeysetException("The file named in " + KEYSET_FILE + " cannot be read");
        }
    }
}
