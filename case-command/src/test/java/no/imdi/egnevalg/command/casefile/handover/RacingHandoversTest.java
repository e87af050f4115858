package no.imdi.egnevalg.command.casefile.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.imdi.egnevalg.command.AtOnce;
import no.imdi.egnevalg.command.RunningCommandService;
import no.imdi.egnevalg.embedded.TestClient.Answer;
import no.imdi.egnevalg.embedded.TestStores;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Acts that give a case to another unit, at the same moment and from the same version, on one instance and on two. */
class RacingHandoversTest {

    private static final int ROUNDS = 4;
    private static final String MOVE = """
            {"reason": "WRONG_PLACE", "posting": "SCHOOL-EAST-0%d"}""";
    private static final String OFFER = """
            {"on": "2012-04-10", "to": {"service": "REGIONAL_COORDINATOR", "region": "WEST"}, "reason": "PERSON_MOVED"}""";

    private static RunningCommandService one;
    private static RunningCommandService other;
    private static Map<String, RunningCommandService> onOne;
    private static Map<String, RunningCommandService> onOther;

    @BeforeAll
    static void start() {
        String database = TestStores.newEventDatabase();
        one = RunningCommandService.on(database);
        other = RunningCommandService.on(database);
        onOne = Stream.of("mr", "mr2", "rk").collect(Collectors.toMap(user -> user, one::as));
        onOther = Stream.of("mr", "mr2", "rk").collect(Collectors.toMap(user -> user, other::as));
    }

    @AfterAll
    static void stop() {
        one.close();
        other.close();
    }

    /** Who asks for what. */
    private record Act(String user, String path, String body) {}

    /** Two acts of which one excludes the other, and what has to happen first. */
    private enum Race {
        MOVE_TO_TWO_UNITS(move("mr", 2), move("mr", 3)),
        MOVE_AND_OFFER(move("mr", 2), new Act("mr", "handover", OFFER)),
        MOVE_AND_VOIDING(move("mr", 2), new Act("mr", "voiding", "{\"reason\": \"REGISTERED_TWICE\"}")),
        KEEPING_AND_RETURN(new Act("mr2", "move-seen", "{}"), new Act("mr2", "move-return", "{}"), move("mr", 2)),
        RETURN_AND_MOVE_ON(new Act("mr2", "move-return", "{}"), move("mr2", 3), move("mr", 2)),
        ACCEPTANCE_AND_WITHDRAWAL(
                new Act("rk", "handover/acceptance", "{}"),
                new Act("mr", "handover/withdrawal", "{\"reason\": \"NO_ANSWER\"}"),
                new Act("mr", "handover", OFFER)),
        ACCEPTANCE_AND_DECLINATION(
                new Act("rk", "handover/acceptance", "{}"),
                new Act("rk", "handover/declination", "{\"reason\": \"NO_CAPACITY\"}"),
                new Act("mr", "handover", OFFER));

        private final Act first;
        private final Act second;
        private final List<Act> before;

        Race(Act first, Act second, Act... before) {
            this.first = first;
            this.second = second;
            this.before = List.of(before);
        }

        private static Act move(String user, int school) {
            return new Act(user, "corrections", MOVE.formatted(school));
        }
    }

    @ParameterizedTest
    @EnumSource
    void one_act_is_done_and_the_other_told_why_not(Race race) {
        for (int round = 0; round < ROUNDS; round++) {
            Map<String, RunningCommandService> second = round % 2 == 0 ? onOne : onOther;
            String caseId = one.openCase();
            race.before.forEach(
                    act -> assertThat(ask(onOne, caseId, 0, act).status()).isEqualTo(200));
            long version = race.before.size();

            List<Answer> answers = AtOnce.call(List.of(
                    () -> ask(onOne, caseId, version, race.first), () -> ask(second, caseId, version, race.second)));

            assertThat(answers.stream().map(answer -> answer.status() + " " + answer.problem()))
                    .containsOnlyOnce("200 ")
                    // Whoever comes so late that the case is another unit's does not see it any more.
                    .containsAnyOf("412 stale-version", "404 case-not-found", "403 not-permitted-for-case");
            assertThat(eventsOf(caseId)).hasSize(race.before.size() + 2);
        }
    }

    private static Answer ask(Map<String, RunningCommandService> users, String caseId, long version, Act act) {
        return Objects.requireNonNull(users.get(act.user))
                .post("/api/v1/cases/" + caseId + "/" + act.path, version, act.body);
    }

    private static List<JsonNode> eventsOf(String caseId) {
        return one.events().stream()
                .filter(event -> event.path("caseId").asString().equals(caseId))
                .toList();
    }
}
