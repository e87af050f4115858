package no.imdi.egnevalg.command.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import no.imdi.egnevalg.command.RunningCommandService;
import no.imdi.egnevalg.embedded.TestStores;
import no.imdi.egnevalg.sealing.MasterKeyset;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class KeyRotationTest {

    private final String database = TestStores.newEventDatabase();
    private final MasterKeyset first = MasterKeyset.fresh();
    private final MasterKeyset second = first.withNewPrimary();

    @Test
    void a_new_primary_key_takes_effect_at_the_next_start_and_then_the_old_one_can_go() {
        String caseId;
        try (var service = RunningCommandService.withKeyset(database, first)) {
            caseId = service.openCase();
            assertThat(write(service, caseId, 0)).isEqualTo(200);
        }
        List<String> events = events();

        try (var _ = RunningCommandService.withKeyset(database, second)) {
            assertThat(masterKeysInUse()).containsExactly(second.primaryId());
            assertThat(events()).as("events are not touched").isEqualTo(events);
        }
        try (var service = RunningCommandService.withKeyset(database, second.withPrimaryOnly())) {
            assertThat(write(service, caseId, 1)).isEqualTo(200);
        }
    }

    @Test
    void a_keyset_that_lacks_a_key_in_use_is_refused_at_the_start() {
        try (var service = RunningCommandService.withKeyset(database, first)) {
            service.openCase();
        }

        assertThatThrownBy(() -> RunningCommandService.withKeyset(database, MasterKeyset.fresh())
                        .close())
                .hasStackTraceContaining("lacks a key");
    }

    private static int write(RunningCommandService service, String caseId, long version) {
        return service.post("/api/v1/cases/" + caseId + "/notes", version, "{\"note\": \"Hun ringer igjen.\"}")
                .status();
    }

    private List<String> masterKeysInUse() {
        return log().sql("SELECT DISTINCT wrapped_with FROM data_key WHERE wrapped IS NOT NULL")
                .query(String.class)
                .list();
    }

    private List<String> events() {
        return log().sql("SELECT convert_from(payload, 'UTF8') FROM domain_event_entry ORDER BY global_index")
                .query(String.class)
                .list();
    }

    private JdbcClient log() {
        return JdbcClient.create(new DriverManagerDataSource(TestStores.asOwner(database)));
    }
}
