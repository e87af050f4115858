package no.imdi.egnevalg.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.imdi.egnevalg.embedded.TestClient;
import no.imdi.egnevalg.embedded.TestClient.Answer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/**
 * A case that goes from one service to another counts as a new case of both, as it always has. In a year of its own.
 */
class ReferralBetweenServicesTest {

    private static final TestClient SCHOOL = DemoRun.commandAs("mr");
    private static final TestClient TEAM = DemoRun.commandAs("kt");

    @Test
    void an_accepted_referral_counts_as_a_new_case_of_the_recipient_with_its_source() {
        int before = counted();
        String path = SCHOOL.post("/api/v1/cases", """
                {"service": "MINORITY_ADVISER", "posting": "SCHOOL-EAST-01", "openedOn": "2016-12-05",
                 "category": "FEARED_FORCED_MARRIAGE", "ageBand": "AGE_16_17", "gender": "FEMALE",
                 "referralSource": "SCHOOL"}""").header("Location");
        String referral = path + "/referrals/"
                + SCHOOL.post(path + "/referrals", 0, """
                        {"on": "2016-12-20", "to": {"unit": {"service": "COMPETENCE_TEAM"}}, "reason": "EXPERTISE"}""")
                        .body()
                        .path("referralId")
                        .asString();
        Answer accepted = TEAM.post(referral + "/acceptance", 1, "{\"on\": \"2017-01-02\"}");
        assertThat(accepted.status()).as(accepted.text()).isEqualTo(200);
        assertThat(TEAM.post(referral + "/completion", 3, "{\"on\": \"2017-02-01\", \"outcome\": \"HELP_GIVEN\"}")
                        .status())
                .isEqualTo(200);

        Answer receiving = DemoRun.queryAs("kt")
                .get("/api/v1/cases/" + accepted.body().path("receivingCaseId").asString() + "?version="
                        + accepted.body().path("receivingVersion").asString());
        assertThat(receiving.body().path("referralSource").asString())
                .as(receiving.text())
                .isEqualTo("MINORITY_ADVISER");
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> counted() == before + 1);
    }

    /**
     * Cases of the competence team opened in the year in which it accepted: the register was not in use then, and a
     * footnote tells of them.
     */
    private static int counted() {
        return DemoRun.queryAs("analyst")
                .get("/api/v1/statistics/yearly-table?service=COMPETENCE_TEAM&from=2017&to=2017")
                .body()
                .path("footnotes")
                .valueStream()
                .map(line -> Pattern.compile("registeret: (\\d+)").matcher(line.asString()))
                .filter(Matcher::find)
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .sum();
    }
}
