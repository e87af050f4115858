package no.imdi.egnevalg.command.unithandover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import no.imdi.egnevalg.command.AtOnce;
import no.imdi.egnevalg.command.RunningCommandService;
import no.imdi.egnevalg.embedded.TestClient.Answer;
import no.imdi.egnevalg.embedded.TestStores;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The offer of a unit is answered and taken back at the same moment, on one instance of the service and on two. */
class RacingUnitHandoversTest {

    private static final int CASES = 3;
    private static final String HANDOVERS = "/api/v1/unit-handovers";
    private static final String OFFER = """
            {"on": "2012-06-01", "from": {"service": "MINORITY_ADVISER", "posting": "SCHOOL-EAST-01"},
             "to": {"service": "MINORITY_ADVISER", "posting": "SCHOOL-EAST-02"}, "reason": "UNIT_CLOSED"}""";

    private static RunningCommandService one;
    private static RunningCommandService other;
    private static RunningCommandService team;
    private static RunningCommandService otherTeam;
    private static RunningCommandService taking;
    private static RunningCommandService otherTaking;

    private String offer = "";

    @BeforeAll
    static void start() {
        String database = TestStores.newEventDatabase();
        one = RunningCommandService.on(database);
        other = RunningCommandService.on(database);
        team = one.as("kt");
        otherTeam = other.as("kt");
        taking = one.as("mr2");
        otherTaking = other.as("mr2");
    }

    @AfterAll
    static void stop() {
        one.close();
        other.close();
    }

    @BeforeEach
    void offerUnitWithCases() {
        owner().sql("TRUNCATE domain_event_entry, case_number, unit_handover, unit_handover_case")
                .update();
        for (int i = 0; i < CASES; i++) {
            one.openCase();
        }
        offer = HANDOVERS + "/"
                + team.post(HANDOVERS, OFFER).body().path("unitHandoverId").asString();
    }

    @RepeatedTest(6)
    void it_is_accepted_with_all_cases_or_withdrawn_with_none() {
        race(team);
    }

    @RepeatedTest(6)
    void two_instances_of_the_service_decide_it_in_the_log() {
        race(otherTeam);
    }

    @RepeatedTest(4)
    void two_acceptances_hand_each_case_over_once() {
        List<Answer> answers = AtOnce.call(List.of(
                () -> taking.post(offer + "/acceptance", "{}"), () -> otherTaking.post(offer + "/acceptance", "{}")));

        assertThat(answers.stream().map(answer -> answer.status() + " " + answer.problem()))
                .contains("200 ")
                .allMatch(answer -> answer.equals("200 ") || answer.equals("409 unit-handover-answered"));
        assertThat(count("UnitHandoverAccepted")).isEqualTo(1);
        assertThat(count("CaseFileHandedOver")).isEqualTo(CASES);
    }

    private void race(RunningCommandService second) {
        List<Answer> answers = AtOnce.call(List.of(
                () -> taking.post(offer + "/acceptance", "{}"),
                () -> second.post(offer + "/withdrawal", "{\"reason\": \"SENT_IN_ERROR\"}")));

        assertThat(answers.stream().map(answer -> answer.status() + " " + answer.problem()))
                .containsExactlyInAnyOrder("200 ", "409 unit-handover-answered");
        boolean accepted = answers.getFirst().status() == 200;
        assertThat(count("UnitHandoverAccepted") + count("UnitHandoverWithdrawn"))
                .isEqualTo(1);
        assertThat(count("CaseFileHandedOver")).isEqualTo(accepted ? CASES : 0);
        assertThat(one.get(offer).body().path("state").asString()).isEqualTo(accepted ? "ACCEPTED" : "WITHDRAWN");
    }

    private static int count(String event) {
        return Collections.frequency(one.eventNames(), event);
    }

    private static JdbcClient owner() {
        return JdbcClient.create(new DriverManagerDataSource(TestStores.asOwner(one.database())));
    }
}
