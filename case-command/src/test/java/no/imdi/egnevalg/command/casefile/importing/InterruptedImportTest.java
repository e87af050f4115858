package no.imdi.egnevalg.command.casefile.importing;

import static no.imdi.egnevalg.command.ApiExamples.CSV_HEADER;
import static no.imdi.egnevalg.command.ApiExamples.CSV_ROW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import no.imdi.egnevalg.command.RunningCommandService;
import no.imdi.egnevalg.command.casefile.numbers.CaseNumberRegister;
import no.imdi.egnevalg.embedded.TestClient.Answer;
import no.imdi.egnevalg.embedded.TestStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** An import that breaks off is completed by sending the same file under the same key, and no row is opened twice. */
class InterruptedImportTest {

    private static final String FILE = CSV_HEADER + CSV_ROW.repeat(500);
    private static final int BREAKS_OFF_AT = 451;
    private static final int COMMITTED_BEFORE = 400;

    private final String key = UUID.randomUUID().toString();
    private RunningCommandService service;

    @BeforeEach
    void start() {
        service = RunningCommandService.on(TestStores.newEventDatabase(), BreakingRegister.class)
                .as("rk");
    }

    @AfterEach
    void stop() {
        service.close();
    }

    /** The register of case numbers, with something that happens when a certain number of rows has come by. */
    @Configuration(proxyBeanMethods = false)
    static class BreakingRegister {

        private int rows;
        private Runnable interruption = () -> {};

        @Bean
        @Primary
        CaseNumberRegister breaking(@Qualifier("jdbcCaseNumberRegister") CaseNumberRegister register) {
            return (number, caseId) -> {
                if (++rows == BREAKS_OFF_AT) {
                    interruption.run();
                }
                register.reserve(number, caseId);
            };
        }
    }

    @Test
    void after_a_fault_of_ours() {
        interruptBy(() -> {
            throw new IllegalStateException("planted");
        });

        Answer answer = service.postFile(key, FILE);

        assertThat(answer.status()).as(answer.text()).isEqualTo(500);
        assertSameFileCompletesIt();
    }

    @Test
    void after_the_database_has_cut_all_connections() {
        interruptBy(this::cutConnections);

        Answer answer = service.postFile(key, FILE);

        assertThat(answer.status()).as(answer.text()).isEqualTo(503);
        assertThat(answer.problem()).isEqualTo("event-log-unavailable");
        assertThat(answer.header("Retry-After")).isNotEmpty();
        assertSameFileCompletesIt();
    }

    @Test
    void another_file_does_not_complete_it() {
        interruptBy(() -> {
            throw new IllegalStateException("planted");
        });
        service.postFile(key, FILE);

        Answer other = service.postFile(key, FILE + CSV_ROW);

        assertThat(other.problem()).isEqualTo("idempotency-key-reused");
        assertThat(service.eventCount()).isEqualTo(COMMITTED_BEFORE);
    }

    /** What follows is asked for until it is given: the connection pool may still hold connections that were cut. */
    private void assertSameFileCompletesIt() {
        assertThat(service.eventCount()).as("whole transactions only").isEqualTo(COMMITTED_BEFORE);
        await().atMost(Duration.ofMinutes(1))
                .until(this::progress, "{\"rows\":500,\"opened\":400,\"ended\":false,"::equals);
        JsonNode listed = service.get("/api/v1/cases/import/" + key).body().path("cases");
        assertThat(listed).hasSize(COMMITTED_BEFORE);

        Answer again = await().atMost(Duration.ofMinutes(1))
                .until(() -> service.postFile(key, FILE), answer -> answer.status() == 200);

        assertThat(again.body().path("imported").asInt()).isEqualTo(500);
        assertThat(again.body().path("cases"))
                .hasSize(500)
                .startsWith(listed.valueStream().toArray(JsonNode[]::new));
        assertThat(progress()).isEqualTo("{\"rows\":500,\"opened\":500,\"ended\":true,");
        assertThat(service.events()).hasSize(500);
        assertThat(service.events())
                .extracting(event -> event.path("caseId").asString())
                .doesNotHaveDuplicates();
        assertThat(service.events())
                .extracting(event -> event.path("caseNumber").asString())
                .doesNotHaveDuplicates();
        assertThat(numbersTaken()).isEqualTo(500);
    }

    private void interruptBy(Runnable interruption) {
        service.bean(BreakingRegister.class).interruption = interruption;
    }

    private void cutConnections() {
        try (var owner = DriverManager.getConnection(TestStores.asOwner(service.database()));
                var statement = owner.createStatement()) {
            statement.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                    + " WHERE datname = current_database() AND pid <> pg_backend_pid()");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String progress() {
        return service.get("/api/v1/cases/import/" + key).text().replaceFirst("\"cases\".*", "");
    }

    private long numbersTaken() {
        return service.bean(JdbcClient.class)
                .sql("SELECT count(*) FROM case_number")
                .query(Long.class)
                .single();
    }
}
