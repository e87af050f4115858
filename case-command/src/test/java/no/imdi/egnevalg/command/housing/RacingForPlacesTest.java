package no.imdi.egnevalg.command.housing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import no.imdi.egnevalg.command.AtOnce;
import no.imdi.egnevalg.command.RunningCommandService;
import no.imdi.egnevalg.embedded.TestClient.Answer;
import no.imdi.egnevalg.embedded.TestStores;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Many who want the last places at the same moment, each from a fresh version, on two instances of the service. */
class RacingForPlacesTest {

    private static final String PATH = "/api/v1/housing/";
    private static final int PLACES = 7;
    private static final int OFFERS = 16;

    private static RunningCommandService one;
    private static RunningCommandService other;

    @BeforeAll
    static void start() {
        String database = TestStores.newEventDatabase();
        one = RunningCommandService.on(database).as("kt");
        other = RunningCommandService.on(database).as("kt");
    }

    @AfterAll
    static void stop() {
        one.close();
        other.close();
    }

    @Test
    void all_places_are_taken_and_not_one_more() {
        one.post(PATH + "capacity", "{\"on\": \"2012-01-01\", \"units\": 4, \"places\": " + PLACES + "}");
        List<String> offers = IntStream.range(0, OFFERS)
                .mapToObj(i -> fromFreshVersion(one, PATH + "offers", offerWithChildren(i % 2)))
                .map(answer -> answer.body().path("offerId").asString())
                .toList();

        List<Answer> answers = AtOnce.call(IntStream.range(0, OFFERS)
                .<Callable<Answer>>mapToObj(i -> () -> fromFreshVersion(
                        i % 2 == 0 ? one : other,
                        PATH + "offers/" + offers.get(i) + "/moving-in",
                        "{\"on\": \"2012-02-0%d\"}".formatted(1 + i % 9)))
                .toList());

        assertThat(answers)
                .allSatisfy(
                        answer -> assertThat(answer.status() + answer.problem()).isIn("200", "409no-place-free"));
        assertThat(mostResidents()).isEqualTo(PLACES);
        assertThat(answers.stream().filter(answer -> answer.status() == 200).count())
                .isEqualTo(movesIn().size());
    }

    /** Reads the version and tries, and does both again as long as others are faster. */
    private static Answer fromFreshVersion(RunningCommandService service, String path, String body) {
        while (true) {
            Answer answer = service.postWith(
                    path,
                    body,
                    "If-Match",
                    "\"" + (one.eventCount() - 1) + "\"",
                    "Idempotency-Key",
                    UUID.randomUUID().toString());
            if (answer.status() != 412) {
                return answer;
            }
        }
    }

    private static String offerWithChildren(int children) {
        return """
                {"on": "2012-01-02", "gender": "FEMALE", "ageBand": "AGE_21_24", "accompanyingChildren": %d,
                 "referrer": "CRISIS_SHELTER"}""".formatted(children);
    }

    /** Nobody has moved out, so there are most on the last day. */
    private static int mostResidents() {
        Map<String, Integer> persons = new HashMap<>();
        one.events().stream()
                .filter(event -> event.has("applicant"))
                .forEach(event -> persons.put(
                        event.path("offerId").asString(),
                        1 + event.path("applicant").path("accompanyingChildren").asInt()));
        return movesIn().stream()
                .mapToInt(move -> persons.get(move.path("offerId").asString()))
                .sum();
    }

    private static List<JsonNode> movesIn() {
        List<JsonNode> moves = new ArrayList<>(one.events());
        moves.removeIf(event -> event.has("applicant") || !event.has("offerId"));
        return moves;
    }
}
