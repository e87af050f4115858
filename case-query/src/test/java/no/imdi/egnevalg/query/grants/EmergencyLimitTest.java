package no.imdi.egnevalg.query.grants;

import static no.imdi.egnevalg.query.reading.CasesOfSchools.path;
import static org.assertj.core.api.Assertions.assertThat;

import no.imdi.egnevalg.embedded.TestClient.Answer;
import no.imdi.egnevalg.query.LogTable;
import no.imdi.egnevalg.query.RunningServices;
import no.imdi.egnevalg.query.reading.CasesOfSchools;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class EmergencyLimitTest {

    private static RunningServices services;
    private static CasesOfSchools cases;

    @BeforeAll
    static void start() {
        services = RunningServices.start();
        services.stopQuery();
        services.startQuery("--egnevalg.emergency-access.per-day=2");
        cases = new CasesOfSchools(services);
    }

    @AfterAll
    static void stop() {
        services.close();
    }

    @Test
    void a_person_declares_no_more_emergencies_in_a_day_than_is_set(CapturedOutput output) {
        String first = cases.open();
        String second = cases.open();
        String third = cases.open();
        assertThat(declare("mr2", first).status()).isEqualTo(201);
        assertThat(declare("mr2", second).status()).isEqualTo(201);

        Answer refused = declare("mr2", third);

        assertThat(refused.status() + " " + refused.problem()).isEqualTo("403 emergency-limit-reached");
        assertThat(services.queryAs("mr2").get(path(third)).status()).isEqualTo(404);
        assertThat(services.queryAs("mr2").get(path(first)).status()).isEqualTo(200);
        assertThat(declare("ir", third).status()).as("another person").isEqualTo(201);
        assertThat(services.queryOperations().get("/actuator/prometheus").text())
                .contains("egnevalg_emergencies_total{outcome=\"declared\"} 3.0")
                .contains("egnevalg_emergencies_total{outcome=\"limit\"} 1.0");
        assertThat(output.getAll().lines().filter(line -> line.contains("EmergencyLimit")))
                .singleElement()
                .asString()
                .contains("WARN")
                .doesNotContain("mr2", third, cases.numberOf(third));
        LogTable log = new LogTable(services);
        assertThat(log.rows("SELECT concat_ws(' ', outcome, detail) FROM access_log WHERE caller_id = 'demo-mr2'"
                        + " AND action = 'BREAK_GLASS' ORDER BY position"))
                .containsExactly("GRANTED", "GRANTED", "DENIED emergency-limit-reached");

        log.tamper("UPDATE access_log SET at = at - interval '25 hours',"
                + " valid_until = valid_until - interval '25 hours'");
        assertThat(declare("mr2", third).status()).as("a day later").isEqualTo(201);
    }

    private static Answer declare(String user, String caseId) {
        return services.queryAs(user).post("/api/v1/emergency-access", """
                {"caseNumber": "%s", "reason": "JOURNEY_IMMINENT", "explanation": "They leave tonight."}""".formatted(cases.numberOf(caseId)));
    }
}
