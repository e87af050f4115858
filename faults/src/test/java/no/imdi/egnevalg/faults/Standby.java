package no.imdi.egnevalg.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * An instance of case-query is told the address of a standby by mistake. It is a copy of the stopped server: the
 * embedded PostgreSQL has no pg_basebackup.
 */
final class Standby {

    private static final int BETWEEN = 20;
    private static final String QUERY = "no.imdi.egnevalg.query.CaseQueryApplication";

    private Standby() {}

    /** It is never ready, changes no view, and does not keep the others from their work. */
    static void isGivenAsSource(Scene scene) throws IOException {
        PostgresProcess postgres = scene.register().postgres();
        Path copy = postgres.folder().resolve("standby");
        scene.load().awaitActs(BETWEEN);
        postgres.stop();
        copy(scene, postgres.data(), copy);
        postgres.start();
        Files.createFile(copy.resolve("standby.signal"));
        try (PostgresProcess standby = postgres.copyOn(copy);
                ServiceProcess misled = scene.register()
                        .service(
                                "case-query-on-standby",
                                QUERY,
                                Map.of(
                                        "EGNEVALG_POSTGRES_URL",
                                        "jdbc:postgresql://localhost:" + standby.port() + "/egnevalg"))) {
            await("an answer of the misled instance")
                    .atMost(Duration.ofMinutes(5))
                    .ignoreExceptions()
                    .until(() ->
                            misled.operations().get("/actuator/health/liveness").status() == 200);
            // Now it could take the lease.
            scene.register().query().kill();
            scene.killed();
            scene.atAnyMomentWithin(Duration.ofSeconds(6));
            scene.register().query().start();
            scene.register().query().awaitUp();
            scene.load().awaitActs(BETWEEN);
            assertThat(misled.operations().get("/actuator/health/readiness").status())
                    .isEqualTo(503);
        } finally {
            scene.load().stop();
        }
    }

    private static void copy(Scene scene, Path from, Path to) {
        Processes.start(
                        List.of("sh", "-c", "rm -rf '%2$s' && cp -a '%1$s' '%2$s'".formatted(from, to)),
                        Map.of(),
                        scene.register().folder().resolve("commands.log"))
                .onExit()
                .join();
    }
}
