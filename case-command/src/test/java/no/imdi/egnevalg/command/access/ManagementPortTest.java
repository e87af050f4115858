package no.imdi.egnevalg.command.access;

import static org.assertj.core.api.Assertions.assertThat;

import no.imdi.egnevalg.command.RunningCommandService;
import no.imdi.egnevalg.embedded.TestClient;
import no.imdi.egnevalg.issuer.TestIssuer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The port of operators: whether the service lives, anybody may ask; everything else is for them alone. */
class ManagementPortTest {

    private static RunningCommandService service;

    @BeforeAll
    static void start() {
        service = RunningCommandService.start();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void whether_it_lives_is_told_to_everybody() {
        try (TestClient anybody = new TestClient(service.managementPort())) {
            assertThat(anybody.get("/actuator/health/liveness").status()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator", "/actuator/health", "/actuator/health/readiness", "/actuator/prometheus"})
    void all_else_is_for_operators(String path) {
        try (TestClient anybody = new TestClient(service.managementPort());
                TestClient adviser = as("mr");
                TestClient officer = as("privacy");
                TestClient operator = as("operator")) {
            assertThat(anybody.get(path).problem()).isEqualTo("no-valid-token");
            assertThat(adviser.get(path).problem()).isEqualTo("not-permitted");
            assertThat(officer.get(path).problem()).isEqualTo("not-permitted");
            assertThat(operator.get(path).status()).isEqualTo(200);
        }
    }

    private static TestClient as(String user) {
        return new TestClient(
                service.managementPort(), () -> TestIssuer.shared().tokenFor(user));
    }
}
