package no.imdi.egnevalg.local;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the default run is set up.
 *
 * @param folder where data is kept between runs
 * @param pagesPort the start page
 * @param commandPort case-command
 * @param queryPort case-query
 * @param postgresPort the embedded PostgreSQL
 * @param postgresUrl a real PostgreSQL instead of the embedded one; null where there is none
 * @param mongodbUri a real MongoDB instead of the embedded stand-in; null where there is none
 * @param withDemoData whether the register is filled with the demo data at its first start
 */
public record LocalSettings(
        Path folder,
        int pagesPort,
        int commandPort,
        int queryPort,
        int postgresPort,
        @Nullable String postgresUrl,
        @Nullable String mongodbUri,
        boolean withDemoData) {

    private static final int PAGES = 8080;
    private static final int COMMAND = 8081;
    private static final int QUERY = 8082;
    private static final int POSTGRES = 15432;

    /** The settings that environment variables give, with the usual ones where they give none. */
    public static LocalSettings of(Map<String, String> environment) {
        int offset = Optional.ofNullable(environment.get("EGNEVALG_PORT_OFFSET"))
                .map(Integer::parseInt)
                .orElse(0);
        return new LocalSettings(
                Path.of(environment.getOrDefault("EGNEVALG_DATA", ".egnevalg")).toAbsolutePath(),
                PAGES + offset,
                COMMAND + offset,
                QUERY + offset,
                POSTGRES + offset,
                environment.get("EGNEVALG_POSTGRES_URL"),
                environment.get("EGNEVALG_MONGODB_URI"),
                !"off".equals(environment.get("EGNEVALG_DEMO")));
    }
}
