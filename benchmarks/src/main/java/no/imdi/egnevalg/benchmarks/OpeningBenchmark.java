package no.imdi.egnevalg.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import no.imdi.egnevalg.embedded.TestStores;

/** Opening cases over HTTP, with durable commits, beside bare commits of the same bytes to the same PostgreSQL. */
final class OpeningBenchmark {

    private static final List<Integer> CLIENTS = List.of(1, 4, 8);
    private static final int ROUNDS = 7;
    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final Duration TURN = Duration.ofSeconds(2);

    private OpeningBenchmark() {}

    static List<Figure> run() throws Exception {
        String events = TestStores.newEventDatabase();
        List<Figure> figures = new ArrayList<>();
        try (CommandService command = CommandService.on(events);
                HttpOpenings http = new HttpOpenings(command.port())) {
            printDurability(events);
            ClosedLoop.actsPerSecond(Collections.nCopies(4, http), WARM_UP);
            BareCommits.createTable(events);
            for (int clients : CLIENTS) {
                figures.add(new Figure(
                        "opening cases over HTTP / bare commits, " + clients + (clients == 1 ? " client" : " clients"),
                        "1/s",
                        compare(clients, http, events),
                        Figure.Target.atLeast(0.5)));
            }
        }
        return figures;
    }

    private static Comparison compare(int clients, HttpOpenings http, String events) throws Exception {
        List<BareCommits> committers = new ArrayList<>();
        try {
            for (int i = 0; i < clients; i++) {
                committers.add(BareCommits.on(events));
            }
            ClosedLoop.actsPerSecond(committers, TURN);
            ClosedLoop.actsPerSecond(Collections.nCopies(clients, http), TURN);
            return Comparison.inRounds(
                    ROUNDS,
                    () -> ClosedLoop.actsPerSecond(Collections.nCopies(clients, http), TURN),
                    () -> ClosedLoop.actsPerSecond(committers, TURN));
        } finally {
            for (BareCommits committer : committers) {
                committer.close();
            }
        }
    }

    private static void printDurability(String database) throws SQLException {
        try (Connection owner = DriverManager.getConnection(TestStores.asOwner(database));
                Statement statement = owner.createStatement()) {
            for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                try (ResultSet row = statement.executeQuery("SHOW " + setting)) {
                    row.next();
                    System.out.println("  " + setting + " is " + row.getString(1));
                }
            }
        }
    }
}
