package no.imdi.egnevalg.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import no.imdi.egnevalg.embedded.TestClient.Answer;

/**
 * Rows that no view can take in. They are laid aside, all other cases go on, and when they are mended they are taken
 * in.
 */
final class Poison {

    private static final String OPENED = "CaseFileOpened";
    private static final String VOIDED = "CaseFileVoided";
    private static final String COORDINATOR = Desk.REGION.user();
    private static final Set<String> OF_CASES = Set.of("cases", "timelines", "retention", "case-lives", "persons");

    private static final Map<String, Set<String>> OF_OTHER_STREAMS = Map.of(
            "HistoricalCounts", Set.of("historical-counts", "case-lives"),
            "Coverage", Set.of("coverage"),
            "StatisticsNote", Set.of("coverage"),
            "ConversationLog", Set.of("conversations"),
            "NationalHousing", Set.of("housing"),
            "UnitHandover", Set.of("offered-units"));

    private Poison() {}

    /** Every kind of bad row among the cases. */
    static void amongCases(Scene scene) throws SQLException {
        String unknown = scene.newId();
        String broken = scene.newId();
        String gap = scene.newId();
        String headless = scene.newId();
        String twin = scene.newId();
        String original = scene.newId();
        scene.load().awaitActs(10);
        try (Connection owner = scene.register().postgres().account("OWNER")) {
            ForgedRows rows = new ForgedRows(owner);
            for (String opened : List.of(unknown, broken, gap, original)) {
                rows.open(opened);
            }
            scene.load().awaitActs(10);
            rows.insert("CaseFile", unknown, 1, "CaseFileHidden", "{}");
            rows.insert("CaseFile", broken, 1, VOIDED, "{\"caseId\": 7");
            rows.insert("CaseFile", gap, 5, VOIDED, ForgedRows.voiding(gap));
            rows.insert("CaseFile", headless, 1, VOIDED, ForgedRows.voiding(headless));
            String numberOfOriginal = ForgedRows.numberOf(original);
            rows.insert("CaseFile", twin, 0, OPENED, ForgedRows.opening(twin, numberOfOriginal));
            scene.load().awaitActs(20);
            assertLaidAside(scene, Set.of(unknown, broken, gap, headless), twin);

            rows.replace(unknown, 1, 1, VOIDED, ForgedRows.voiding(unknown));
            rows.replace(broken, 1, 1, VOIDED, ForgedRows.voiding(broken));
            rows.replace(gap, 5, 1, VOIDED, ForgedRows.voiding(gap));
            // Put back in its order: an opening with a later index than what follows it is missed by the next rebuild.
            rows.delete(headless);
            rows.open(headless);
            rows.insert("CaseFile", headless, 1, VOIDED, ForgedRows.voiding(headless));
            rows.replace(twin, 0, 0, OPENED, ForgedRows.opening(twin, ForgedRows.numberOf(twin)));
        }
        List.of(unknown, broken, gap, headless).forEach(each -> scene.ledger().holds(COORDINATOR, each, 1));
        List.of(twin, original).forEach(each -> scene.ledger().holds(COORDINATOR, each, 0));
        retry(scene, OF_CASES);
    }

    private static void assertLaidAside(Scene scene, Set<String> unreadable, String twin) throws SQLException {
        Map<String, Long> expected = new TreeMap<>();
        OF_CASES.forEach(name -> expected.put(name, (long) unreadable.size()));
        // The number of the other case is in use.
        expected.merge("cases", 1L, Long::sum);
        // It takes few kinds of events, and cannot tell whether there was another one in the gap.
        expected.merge("persons", -1L, Long::sum);
        Set<String> sick = new HashSet<>(unreadable);
        sick.add(twin);
        scene.whileAdvisersRest(() -> scene.audit().awaitLaidAside(expected, sick));
        Views views = new Views(scene.register().query());
        for (String each : unreadable) {
            Answer answer = views.caseFile(COORDINATOR, each);
            // Of the one whose opening is missing there is nothing at all.
            assertThat(answer.status() + " " + answer.problem()).isIn("503 case-behind", "404 case-not-found");
        }
    }

    /** A row of no known type in a stream of every other kind. */
    static void amongOtherStreams(Scene scene) throws SQLException {
        Map<String, Long> expected = new TreeMap<>();
        Map<String, String> streams = new TreeMap<>();
        try (Connection owner = scene.register().postgres().account("OWNER")) {
            ForgedRows rows = new ForgedRows(owner);
            for (String type : OF_OTHER_STREAMS.keySet()) {
                streams.put(type, scene.newId());
                rows.insert(type, streams.get(type), 0, "SomethingElse", "{}");
                OF_OTHER_STREAMS.get(type).forEach(name -> expected.merge(name, 1L, Long::sum));
            }
            scene.load().awaitActs(20);
            scene.whileAdvisersRest(() -> scene.audit().awaitLaidAside(expected, Set.of()));
            for (String stream : streams.values()) {
                rows.delete(stream);
            }
        }
        retry(scene, expected.keySet());
    }

    private static void retry(Scene scene, Set<String> projections) {
        for (String name : projections) {
            Answer answer = scene.register()
                    .query()
                    .operations()
                    .post(
                            "/actuator/projections/" + name,
                            UUID.randomUUID(),
                            "application/json",
                            "{\"action\": \"RETRY_DEAD_LETTERS\"}");
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        }
    }
}
