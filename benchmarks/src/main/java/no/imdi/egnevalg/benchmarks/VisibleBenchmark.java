package no.imdi.egnevalg.benchmarks;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import no.imdi.egnevalg.embedded.TestStores;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How long after its answer an opening can be read, at a steady rate of openings. Both services, the load generator and
 * the stand-in for MongoDB are in one process. Beside it stands reading the same cases again, at the same rate, when
 * there is nothing to wait for.
 */
final class VisibleBenchmark {

    /** The load; {@code -Dbenchmark.openings-a-second=} gives another one. */
    private static final int OPENINGS_A_SECOND = Integer.getInteger("benchmark.openings-a-second", 100);

    private static final int CLIENTS_OF_WARM_UP = 8;
    private static final int ROUNDS = 3;
    private static final Duration WARM_UP = Duration.ofSeconds(60);
    private static final Duration TURN = Duration.ofSeconds(20);

    private VisibleBenchmark() {}

    static List<Figure> run() throws Exception {
        String events = TestStores.newEventDatabase();
        try (CommandService command = CommandService.on(events);
                QueryService query = QueryService.withAllViews(events, TestStores.newViewDatabase());
                HttpOpenings openings = new HttpOpenings(command.port());
                TimedGets gets = new TimedGets(query.port(), "kt")) {
            ClosedLoop.actsPerSecond(Collections.nCopies(CLIENTS_OF_WARM_UP, openings), WARM_UP);
            query.awaitAllCaughtUp();
            Openings turns = new Openings(openings, gets);
            turns.shown();
            turns.readAgain();
            System.out.println("  warmed up");
            return List.of(new Figure(
                    "99th percentile from the answer until a case can be read, " + OPENINGS_A_SECOND
                            + " openings a second / reading it again",
                    "ms",
                    Comparison.inRounds(ROUNDS, turns::shown, turns::readAgain),
                    Figure.Target.oursAtMost(60)));
        }
    }

    private static final class Openings {

        private final HttpOpenings openings;
        private final TimedGets gets;
        private final AtomicInteger next = new AtomicInteger();
        private final Queue<String> shown = new ConcurrentLinkedQueue<>();

        Openings(HttpOpenings openings, TimedGets gets) {
            this.openings = openings;
            this.gets = gets;
        }

        /** Opens cases, and reads each as soon as it is answered, at the version of the answer. */
        double shown() throws Exception {
            shown.clear();
            Latencies untilAnswer = new Latencies();
            Latencies untilShown = new Latencies();
            Latencies inAll = new Latencies();
            AtomicInteger refused = new AtomicInteger();
            double perSecond = OpenLoop.actsPerSecond(OPENINGS_A_SECOND, TURN, scheduled -> {
                HttpResponse<String> answer = openings.open();
                long answeredAt = System.nanoTime();
                if (answer.statusCode() != HttpOpenings.CREATED) {
                    refused.incrementAndGet();
                    return;
                }
                String path = pathOf(answer.body());
                gets.awaitFound(path);
                long shownAt = System.nanoTime();
                untilAnswer.add(scheduled, answeredAt);
                untilShown.add(answeredAt, shownAt);
                inAll.add(scheduled, shownAt);
                shown.add(path);
            });
            System.out.printf(
                    "  %.1f of %d a second are answered and read, %d are refused, load average %.1f%n",
                    perSecond, OPENINGS_A_SECOND, refused.get(), Machine.loadAverage());
            System.out.println("    from the scheduled moment to the answer: " + untilAnswer);
            System.out.println("    from the answer until it can be read:    " + untilShown);
            System.out.println("    from the scheduled moment till then:     " + inAll);
            return untilShown.quantile(0.99);
        }

        /** One is read as a case, the next as a timeline. */
        private String pathOf(String answer) {
            JsonNode opened = JsonMapper.shared().readTree(answer);
            String view = next.getAndIncrement() % 2 == 0 ? "" : "/timeline";
            return "/api/v1/cases/" + opened.path("caseId").asString() + view + "?version="
                    + opened.path("version").asLong();
        }

        /** Reads what has been shown. */
        double readAgain() throws Exception {
            Latencies again = new Latencies();
            OpenLoop.actsPerSecond(OPENINGS_A_SECOND, TURN, scheduled -> {
                String path = shown.poll();
                if (path == null) {
                    return;
                }
                gets.awaitFound(path);
                again.add(scheduled, System.nanoTime());
                shown.add(path);
            });
            System.out.println("    reading it again:                        " + again);
            return again.quantile(0.99);
        }
    }
}
