package no.imdi.egnevalg.command.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.imdi.egnevalg.command.ApiExamples;
import no.imdi.egnevalg.command.RunningCommandService;
import no.imdi.egnevalg.command.casefile.numbers.CaseNumberRegister;
import no.imdi.egnevalg.embedded.TestClient.Answer;
import no.imdi.egnevalg.embedded.TestStores;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A command that fails after it has written something leaves nothing of it. */
class FailedCommandTest {

    /** Fails after the case number has been taken. */
    @Configuration(proxyBeanMethods = false)
    static class FailingRegister {
        @Bean
        @Primary
        CaseNumberRegister failing(JdbcClient database) {
            return (number, caseId) -> {
                database.sql("INSERT INTO case_number VALUES (?, ?)")
                        .params(number, caseId)
                        .update();
                throw new IllegalStateException("planted");
            };
        }
    }

    /** Fails when the events have been written and only the commit is to come. */
    @Configuration(proxyBeanMethods = false)
    static class FailingBeforeCommit {
        @Bean
        SmartInitializingSingleton failing(EventStore events, JdbcClient database) {
            return () -> events.subscribe(batch -> failAfterLooking(batch, database));
        }

        private static void failAfterLooking(List<? extends EventMessage<?>> batch, JdbcClient database) {
            assertThat(batch).hasSize(1);
            assertThat(count(database, "domain_event_entry"))
                    .as("written, not committed")
                    .isEqualTo(1);
            throw new IllegalStateException("planted");
        }
    }

    @Test
    void a_failure_after_the_case_number_was_taken_gives_it_back() {
        assertNothingIsLeftOn(FailingRegister.class);
    }

    @Test
    void a_failure_before_the_commit_takes_the_event_back() {
        assertNothingIsLeftOn(FailingBeforeCommit.class);
    }

    private static void assertNothingIsLeftOn(Class<?> failure) {
        try (var service = RunningCommandService.on(TestStores.newEventDatabase(), failure)) {
            Answer answer = service.post("/api/v1/cases", ApiExamples.CASE);

            assertThat(answer.status()).isEqualTo(500);
            assertThat(answer.problem()).isEqualTo("internal-error");
            assertThat(answer.body().path("errorId").asString()).isNotEmpty();
            assertThat(answer.text()).doesNotContain("planted", "IllegalState");
            assertThat(count(service.bean(JdbcClient.class), "domain_event_entry"))
                    .isZero();
            assertThat(count(service.bean(JdbcClient.class), "case_number")).isZero();
        }
    }

    private static long count(JdbcClient database, String table) {
        return database.sql("SELECT count(*) FROM " + table).query(Long.class).single();
    }
}
