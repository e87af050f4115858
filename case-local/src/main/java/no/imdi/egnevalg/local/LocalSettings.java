package no.imdi.egnevalg.local;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import no.imdi.egnevalg.query.archive.SigningKeys;
import no.imdi.egnevalg.sealing.MasterKeysetSource;
import org.jspecify.annotations.Nullable;

/**
 * How the default run is set up.
 *
 * @param folder where data is kept between runs
 * @param ports where everything listens
 * @param postgresUrl a real PostgreSQL instead of the embedded one; null where there is none
 * @param mongodbUri a real MongoDB instead of the embedded stand-in; null where there is none
 * @param withDemoData whether the register is filled with the demo data at its first start
 * @param masterKeysetGiven whether the environment gives the services a master keyset, so that none is made
 * @param signingKeysetGiven the same of the keyset that archive extracts are signed with
 */
public record LocalSettings(
        Path folder,
        LocalPorts ports,
        @Nullable String postgresUrl,
        @Nullable String mongodbUri,
        boolean withDemoData,
        boolean masterKeysetGiven,
        boolean signingKeysetGiven) {

    /** The settings that environment variables give, with the usual ones where they give none. */
    public static LocalSettings of(Map<String, String> environment) {
        int offset = Optional.ofNullable(environment.get("EGNEVALG_PORT_OFFSET"))
                .map(Integer::parseInt)
                .orElse(0);
        return new LocalSettings(
                Path.of(environment.getOrDefault("EGNEVALG_DATA", ".egnevalg")).toAbsolutePath(),
                LocalPorts.movedBy(offset),
                environment.get("EGNEVALG_POSTGRES_URL"),
                environment.get("EGNEVALG_MONGODB_URI"),
                !"off".equals(environment.get("EGNEVALG_DEMO")),
                isGiven(environment, MasterKeysetSource.KEYSET) || isGiven(environment, MasterKeysetSource.KEYSET_FILE),
                isGiven(environment, SigningKeys.KEYSET) || isGiven(environment, SigningKeys.KEYSET_FILE));
    }

    private static boolean isGiven(Map<String, String> environment, String variable) {
        return !environment.getOrDefault(variable, "").isBlank();
    }

    /** Where the keys of this demo lie. In production they never lie beside the data. */
    Path keyFolder() {
        return folder.resolve("keys");
    }
}
