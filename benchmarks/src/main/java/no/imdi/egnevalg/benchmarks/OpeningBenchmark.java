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
    private static final Duration WARM_UP = Duration.ofSeconds(30);
    private static final Duration TURN = Duration.ofSeconds(2);
    private static final int SLOWER_DISK_MICROSECONDS = 2000;

    private OpeningBenchmark() {}

    static List<Figure> run() throws Exception {
        List<Figure> figures = new ArrayList<>(on(TestStores.newEventDatabase(), ""));
        // Many disks of virtual machines acknowledge before they have written. PostgreSQL can wait, as if for a real
        // one.
        String slower = TestStores.newEventDatabase();
        configure(slower, "commit_delay", SLOWER_DISK_MICROSECONDS);
        configure(slower, "commit_siblings", 0);
        figures.addAll(on(slower, ", disk 2 ms slower"));
        return figures;
    }

    private static List<Figure> on(String events, String disk) throws Exception {
        List<Figure> figures = new ArrayList<>();
        try (CommandService command = CommandService.on(events);
                HttpOpenings http = new HttpOpenings(command.port())) {
            printDurability(events);
            ClosedLoop.actsPerSecond(Collections.nCopies(Collections.max(CLIENTS), http), WARM_UP);
            BareCommits.createTable(events);
            for (int clients : CLIENTS) {
                figures.add(new Figure(
                        "opening over HTTP / bare commit, " + clients + (clients == 1 ? " client" : " clients") + disk,
                        "1/s",
                        compare(clients, http, events),
                        Figure.Target.atLeast(0.5)));
            }
        }
        return figures;
    }

    private static Comparison compare(int clients, HttpOpenings http, String events) throws Exception {
        List<HttpOpenings> openers = Collections.nCopies(clients, http);
        List<BareCommits> committers = new ArrayList<>();
        try {
            for (int i = 0; i < clients; i++) {
                committers.add(BareCommits.on(events));
            }
            ClosedLoop.actsPerSecond(committers, TURN);
            ClosedLoop.actsPerSecond(openers, TURN);
            return Comparison.inRounds(
                    ROUNDS,
                    () -> ClosedLoop.actsPerSecond(openers, TURN),
                    () -> ClosedLoop.actsPerSecond(committers, TURN));
        } finally {
            for (BareCommits committer : committers) {
                committer.close();
            }
        }
    }

    private static void configure(String database, String setting, int value) throws SQLException {
        try (Connection owner = DriverManager.getConnection(TestStores.asOwner(database));
                Statement statement = owner.createStatement()) {
            statement.execute("ALTER DATABASE " + owner.getCatalog() + " SET " + setting + " = " + value);
        }
    }

    private static void printDurability(String database) throws SQLException {
        try (Connection owner = DriverManager.getConnection(TestStores.asOwner(database));
                Statement statement = owner.createStatement()) {
            for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes", "commit_delay")) {
                try (ResultSet row = statement.executeQuery("SHOW " + setting)) {
                    row.next();
                    System.out.println("  " + setting + " is " + row.getString(1));
                }
            }
        }
    }
}
