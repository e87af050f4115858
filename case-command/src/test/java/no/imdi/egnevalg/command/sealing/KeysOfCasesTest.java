package no.imdi.egnevalg.command.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.imdi.egnevalg.command.ApiExamples;
import no.imdi.egnevalg.command.RunningCommandService;
import no.imdi.egnevalg.embedded.TestStores;
import no.imdi.egnevalg.sealing.DataKey;
import no.imdi.egnevalg.sealing.DataKeys;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Every case has a data key, however it was opened, and nothing else has. */
class KeysOfCasesTest {

    private static final String DATABASE = TestStores.newEventDatabase();

    private static RunningCommandService service;

    @BeforeAll
    static void start() {
        service = RunningCommandService.on(DATABASE);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void every_way_to_open_a_case_gives_it_a_key_and_a_refused_one_gives_none() {
        String caseId = service.openCase();
        service.post("/api/v1/cases", ApiExamples.CASE.replaceFirst("}$", ", \"linkedTo\": \"" + caseId + "\"}"));
        service.as("kt").postFile(UUID.randomUUID().toString(), ApiExamples.CSV_HEADER + ApiExamples.CSV_ROW);
        service.post("/api/v1/cases", ApiExamples.CASE.replace("2012-03-05", "2999-03-05"));
        String referralId = service.post("/api/v1/cases/" + caseId + "/referrals", 1, """
                        {"to": {"unit": {"service": "COMPETENCE_TEAM"}}, "reason": "EXPERTISE"}""")
                .body()
                .path("referralId")
                .asString();
        service.as("kt").post("/api/v1/cases/" + caseId + "/referrals/" + referralId + "/acceptance", 2, "{}");

        List<String> cases = strings("SELECT aggregate_identifier FROM domain_event_entry WHERE sequence_number = 0");
        assertThat(cases).hasSizeGreaterThanOrEqualTo(4);
        assertThat(strings("SELECT key_id FROM data_key WHERE key_id <> 'request-fingerprints'"))
                .containsExactlyInAnyOrderElementsOf(cases);
    }

    @Test
    void a_case_from_before_there_were_keys_gets_one_when_a_service_starts_and_a_destroyed_one_stays_destroyed() {
        String old = service.openCase();
        String erased = service.openCase();
        service.bean(DataKeys.class).destroy(erased);
        database().sql("DELETE FROM data_key WHERE key_id = ?").param(old).update();

        try (var another = RunningCommandService.on(DATABASE)) {
            DataKeys keys = another.bean(DataKeys.class);
            assertThat(keys.find(old)).isInstanceOf(DataKey.Usable.class);
            assertThat(keys.find(erased)).isInstanceOf(DataKey.Destroyed.class);
        }
    }

    private static List<String> strings(String query) {
        return database().sql(query).query(String.class).list();
    }

    private static JdbcClient database() {
        return JdbcClient.create(new DriverManagerDataSource(TestStores.asOwner(DATABASE)));
    }
}
