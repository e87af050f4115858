package no.imdi.egnevalg.local;

import java.util.Map;
import no.imdi.egnevalg.sealing.MasterKeyset;
import no.imdi.egnevalg.sealing.MasterKeysetSource;

/**
 * The keys that both services are given. Where the environment gives none they are made at the first start and kept in a folder
 * beside the data, which is good enough for made-up cases and for nothing else.
 */
final class LocalKeys {

    private LocalKeys() {}

    /** Properties of both services that name the files of keys; what the environment gives, they read there themselves. */
    static Map<String, Object> of(LocalSettings settings) {
        return settings.masterKeysetGiven()
                ? Map.of()
                : Map.of(
                        MasterKeysetSource.KEYSET_FILE,
                        SecretFile.kept(
                                settings.keyFolder().resolve("master-keyset.json"),
                                () -> MasterKeyset.fresh().toSecretJson()));
    }

    /** What must be said at each start. */
    static String warning(LocalSettings settings) {
        return settings.masterKeysetGiven()
                ? "The master keyset is the one that the environment gives."
                : "The keys of this demo lie in " + settings.keyFolder()
                        + " beside the data; in production they do not.";
    }
}
