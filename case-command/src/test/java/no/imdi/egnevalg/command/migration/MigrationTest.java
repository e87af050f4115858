package no.imdi.egnevalg.command.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.imdi.egnevalg.command.ApiExamples;
import no.imdi.egnevalg.command.CaseCommandApplication;
import no.imdi.egnevalg.command.RunningCommandService;
import no.imdi.egnevalg.embedded.TestStores;
import org.junit.jupiter.api.Test;

class MigrationTest {

    private final String database = TestStores.newEventDatabase();

    @Test
    void a_service_works_on_tables_that_were_made_before_without_knowing_their_owner() {
        migrate();
        migrate();

        try (RunningCommandService service = RunningCommandService.onMigrated(database)) {
            assertThat(service.post("/api/v1/cases", ApiExamples.CASE).status()).isEqualTo(201);
        }
    }

    @Test
    void without_the_owner_there_are_no_migrations() {
        assertThatThrownBy(() -> CaseCommandApplication.main(new String[] {
                    "migrate", "--EGNEVALG_POSTGRES_URL=" + database, "--EGNEVALG_POSTGRES_OWNER=egnevalg_writer"
                }))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private void migrate() {
        CaseCommandApplication.main(
                new String[] {"migrate", "--EGNEVALG_POSTGRES_URL=" + database, "--EGNEVALG_POSTGRES_OWNER=postgres"});
    }
}
