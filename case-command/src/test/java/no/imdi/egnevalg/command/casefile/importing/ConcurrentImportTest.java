package no.imdi.egnevalg.command.casefile.importing;

import static no.imdi.egnevalg.command.ApiExamples.CSV_HEADER;
import static no.imdi.egnevalg.command.ApiExamples.CSV_ROW;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import no.imdi.egnevalg.command.AtOnce;
import no.imdi.egnevalg.command.RunningCommandService;
import no.imdi.egnevalg.command.casefile.numbers.CaseNumberRegister;
import no.imdi.egnevalg.embedded.TestClient.Answer;
import no.imdi.egnevalg.embedded.TestStores;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** The same file sent twice at the same moment. */
class ConcurrentImportTest {

    private static final String FILE = CSV_HEADER + CSV_ROW.repeat(700);

    private static final int PATIENCE_SECONDS = 20;

    private final String key = UUID.randomUUID().toString();

    /** Lets an import begin, and end when it is told to. */
    @Configuration(proxyBeanMethods = false)
    static class WaitingRegister {

        private final CountDownLatch begun = new CountDownLatch(1);
        private final CountDownLatch mayEnd = new CountDownLatch(1);

        @Bean
        @Primary
        CaseNumberRegister waiting(@Qualifier("jdbcCaseNumberRegister") CaseNumberRegister register) {
            AtomicBoolean first = new AtomicBoolean(true);
            return (number, caseId) -> {
                if (first.getAndSet(false)) {
                    begun.countDown();
                    await(mayEnd);
                }
                register.reserve(number, caseId);
            };
        }
    }

    @Test
    void a_second_import_is_asked_to_wait_while_one_is_being_taken() {
        try (var service = RunningCommandService.on(TestStores.newEventDatabase(), WaitingRegister.class)
                .as("rk")) {
            var register = service.bean(WaitingRegister.class);

            List<Answer> answers = AtOnce.call(List.of(() -> service.postFile(key, FILE), () -> {
                await(register.begun);
                Answer second = service.postFile(key, FILE);
                register.mayEnd.countDown();
                return second;
            }));

            assertThat(answers).extracting(Answer::status).containsExactly(200, 429);
            assertThat(answers.getLast().problem()).isEqualTo("import-in-progress");
            assertThat(answers.getLast().header("Retry-After")).isEqualTo("10");
            assertThat(service.eventCount()).isEqualTo(700);
            assertThat(service.postFile(key, FILE).text())
                    .isEqualTo(answers.getFirst().text());
            assertThat(service.eventCount()).isEqualTo(700);
        }
    }

    @Test
    void an_import_keeps_no_other_unit_waiting() {
        try (var service = RunningCommandService.on(TestStores.newEventDatabase(), WaitingRegister.class)
                .as("rk")) {
            var register = service.bean(WaitingRegister.class);
            String other = CSV_HEADER + "COMPETENCE_TEAM,,,2012-04-11,OTHER,,UNKNOWN,UNKNOWN,UNKNOWN\n";

            List<Answer> answers = AtOnce.call(List.of(() -> service.postFile(key, FILE), () -> {
                await(register.begun);
                Answer second = service.as("kt").postFile(key, other);
                register.mayEnd.countDown();
                return second;
            }));

            assertThat(answers).extracting(Answer::status).containsExactly(200, 200);
        }
    }

    @RepeatedTest(3)
    void two_instances_that_are_sent_the_same_file_open_every_row_once() {
        String database = TestStores.newEventDatabase();
        try (var one = RunningCommandService.on(database).as("rk");
                var other = RunningCommandService.on(database).as("rk")) {
            List<Answer> answers = AtOnce.call(List.of(() -> one.postFile(key, FILE), () -> other.postFile(key, FILE)));

            assertThat(answers).extracting(Answer::status).containsOnly(200);
            assertThat(answers)
                    .extracting(Answer::text)
                    .containsOnly(answers.getFirst().text());
            assertThat(answers.getFirst().body().path("cases")).hasSize(700);
            assertThat(one.eventCount()).isEqualTo(700);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
