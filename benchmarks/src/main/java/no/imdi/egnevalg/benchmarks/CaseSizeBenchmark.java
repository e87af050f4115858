package no.imdi.egnevalg.benchmarks;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.imdi.egnevalg.embedded.TestStores;
import no.imdi.egnevalg.kernel.casefile.CaseNumber;
import no.imdi.egnevalg.local.demo.DemoCase;

/** An act on cases of 10,000 events, in processor time of case-command and PostgreSQL, beside one on cases of 10. */
final class CaseSizeBenchmark {

    private static final int MANY = 10_000;
    private static final int FEW = 10;
    private static final int CASES = 10;
    private static final int ROUNDS = 7;
    private static final int ACTS_A_ROUND = 10;
    private static final int OK = 200;
    private static final String GUIDANCE = """
            {"on": "2012-06-01", "channel": "PHONE", "with": ["PARENTS"]}""";

    private CaseSizeBenchmark() {}

    static List<Figure> run() throws Exception {
        Random random = new Random(12);
        DemoCase template = LongCases.template();
        List<String> many = ids(random);
        List<String> few = ids(random);
        String events = EventLogLoader.newLogOf(
                Stream.concat(lives(many, MANY, random, template), lives(few, FEW, random, template)));
        try (CommandService command = CommandService.on(events);
                Connection owner = DriverManager.getConnection(TestStores.asOwner(events));
                HttpClient client = HttpClient.newHttpClient()) {
            var onLong = new Acts(many, MANY, client, command.port(), owner);
            var onShort = new Acts(few, FEW, client, command.port(), owner);
            // The first acts warm up, and leave snapshots behind.
            for (int round = 0; round < 3; round++) {
                onLong.run();
                onShort.run();
            }
            return List.of(new Figure(
                    "an act on a case of 10,000 events / of 10",
                    "ms CPU",
                    Comparison.inRounds(ROUNDS, onLong::run, onShort::run),
                    Figure.Target.atMost(1.5)));
        }
    }

    private static List<String> ids(Random random) {
        return IntStream.range(0, CASES)
                .mapToObj(_ -> new UUID(random.nextLong(), random.nextLong()).toString())
                .toList();
    }

    private static Stream<SyntheticCases.Event> lives(
            List<String> caseIds, int events, Random random, DemoCase template) {
        return caseIds.stream().flatMap(id -> LongCases.life(id, events, CaseNumber.draw(random), template));
    }

    private static final class Acts {

        private final List<String> cases;
        private final HttpClient client;
        private final int port;
        private final Connection owner;
        private long version;

        Acts(List<String> cases, int events, HttpClient client, int port, Connection owner) {
            this.cases = cases;
            this.version = events - 1L;
            this.client = client;
            this.port = port;
            this.owner = owner;
        }

        /** Processor time of an act, in milliseconds. */
        double run() throws Exception {
            ProcessorTime before = ProcessorTime.now(owner);
            for (int act = 0; act < ACTS_A_ROUND; act++) {
                for (String caseId : cases) {
                    giveGuidance(caseId);
                }
                version++;
            }
            return ProcessorTime.now(owner).since(before).milliseconds() / (ACTS_A_ROUND * CASES);
        }

        private void giveGuidance(String caseId) throws Exception {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create("http://127.0.0.1:" + port + "/api/v1/cases/" + caseId + "/guidance"))
                    .header("Authorization", Demo.authorization("kt"))
                    .header("Content-Type", "application/json")
                    .header("If-Match", "\"" + version + "\"")
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .POST(HttpRequest.BodyPublishers.ofString(GUIDANCE))
                    .build();
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != OK) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.body());
            }
        }
    }
}
