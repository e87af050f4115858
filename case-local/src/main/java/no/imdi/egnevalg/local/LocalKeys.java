package no.imdi.egnevalg.local;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import no.imdi.egnevalg.embedded.SecretFile;
import no.imdi.egnevalg.query.archive.SigningKey;
import no.imdi.egnevalg.query.archive.SigningKeys;
import no.imdi.egnevalg.sealing.MasterKeyset;
import no.imdi.egnevalg.sealing.MasterKeysetSource;

/**
 * The keys that both services are given. Where the environment gives none they are made at the first start and kept in
 * a folder beside the data, which is good enough for made-up cases and for nothing else.
 */
final class LocalKeys {

    private LocalKeys() {}

    /**
     * Properties of both services that name the files of keys; what the environment gives, they read there themselves.
     */
    static Map<String, Object> of(LocalSettings settings) {
        Map<String, Object> files = new HashMap<>();
        if (!settings.signingKeysetGiven()) {
            files.put(
                    SigningKeys.KEYSET_FILE,
                    kept(
                            settings,
                            "signing-keyset.json",
                            () -> SigningKey.fresh().toSecretJson()));
        }
        if (!settings.masterKeysetGiven()) {
            files.put(
                    MasterKeysetSource.KEYSET_FILE,
                    kept(
                            settings,
                            "master-keyset.json",
                            () -> MasterKeyset.fresh().toSecretJson()));
        }
        return files;
    }

    private static Object kept(LocalSettings settings, String name, Supplier<String> fresh) {
        return SecretFile.kept(settings.keyFolder().resolve(name), fresh);
    }

    /** What must be said at each start. */
    static String warning(LocalSettings settings) {
        return settings.masterKeysetGiven()
                ? "The master keyset is the one that the environment gives."
                : "The keys of this demo lie in " + settings.keyFolder()
                        + " beside the data; in production they do not.";
    }
}
