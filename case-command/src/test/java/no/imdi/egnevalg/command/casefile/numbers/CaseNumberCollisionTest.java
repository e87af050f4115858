package no.imdi.egnevalg.command.casefile.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import no.imdi.egnevalg.command.ApiExamples;
import no.imdi.egnevalg.command.RunningCommandService;
import no.imdi.egnevalg.embedded.TestClient.Answer;
import no.imdi.egnevalg.embedded.TestStores;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

class CaseNumberCollisionTest {

    private RunningCommandService service;

    @BeforeEach
    void start() {
        service = RunningCommandService.on(TestStores.newEventDatabase(), RepeatingItself.class);
    }

    @AfterEach
    void stop() {
        service.close();
    }

    /** Gives each number that can be drawn twice, one after the other. */
    @Configuration(proxyBeanMethods = false)
    static class RepeatingItself {
        @Bean
        @Primary
        RandomGenerator everyNumberTwice() {
            return new RandomGenerator() {
                private int characters;

                @Override
                public int nextInt(int bound) {
                    return characters++ / 16 % bound;
                }

                @Override
                public long nextLong() {
                    return 1;
                }
            };
        }
    }

    @Test
    void a_number_that_is_taken_is_drawn_again() {
        assertThat(open()).isEqualTo("2222-2222-2");
        assertThat(open()).as("222… is drawn a second time").startsWith("3333-3333-");
        assertThat(open()).as("333… is drawn a second time").startsWith("4444-4444-");
        assertThat(service.eventCount()).isEqualTo(3);
    }

    @Test
    void a_number_that_is_taken_is_drawn_again_in_the_middle_of_an_import() {
        Answer answer = service.as("rk")
                .postFile(UUID.randomUUID().toString(), ApiExamples.CSV_HEADER + ApiExamples.CSV_ROW.repeat(3));

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(numbersTaken()).hasSize(3).doesNotHaveDuplicates();
        assertThat(service.eventCount()).isEqualTo(3);
    }

    @Test
    void a_number_that_is_taken_is_drawn_again_for_the_case_of_an_accepted_referral() {
        String path = "/api/v1/cases/" + service.openCase() + "/referrals";
        Answer sent = service.post(path, 0, """
                {"to": {"unit": {"service": "COMPETENCE_TEAM"}}, "reason": "EXPERTISE"}""");
        Answer accepted = service.as("kt")
                .post(path + "/" + sent.body().path("referralId").asString() + "/acceptance", 1, "{}");

        assertThat(accepted.body().path("receivingCaseNumber").asString())
                .as(accepted.text())
                .startsWith("3333-3333-");
        assertThat(numbersTaken()).hasSize(2);
    }

    @Test
    void a_repeated_opening_takes_no_second_number() {
        String key = UUID.randomUUID().toString();
        service.postWith("/api/v1/cases", ApiExamples.CASE, "Idempotency-Key", key);
        for (int i = 0; i < 5; i++) {
            service.postWith("/api/v1/cases", ApiExamples.CASE, "Idempotency-Key", key);
        }

        assertThat(numbersTaken()).containsExactly("2222-2222-2");
    }

    private String open() {
        return service.post("/api/v1/cases", ApiExamples.CASE)
                .body()
                .path("caseNumber")
                .asString();
    }

    private List<@Nullable String> numbersTaken() {
        return service.bean(JdbcClient.class)
                .sql("SELECT case_number FROM case_number")
                .query(String.class)
                .list();
    }
}
