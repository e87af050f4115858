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

/**
 * What an opening costs until all views show it, with both services, the load generator and the stand-in for MongoDB in
 * one process. Beside it stands the same without case-query.
 */
final class OpeningCostBenchmark {

    private static final List<Integer> CLIENTS = List.of(1, 8);
    private static final int ROUNDS = 5;

    /** The compiler is done after some ten thousand openings. */
    private static final Duration WARM_UP = Duration.ofSeconds(90);

    private static final Duration TURN = Duration.ofSeconds(4);

    private OpeningCostBenchmark() {}

    static List<Figure> run() throws Exception {
        String events = TestStores.newEventDatabase();
        String alone = TestStores.newEventDatabase();
        List<Figure> figures = new ArrayList<>();
        try (CommandService command = CommandService.on(events);
                CommandService without = CommandService.on(alone);
                QueryService query =
                        QueryService.withAllViews(events, TestStores.newViewDatabase(), MongoCommands.class);
                HttpOpenings shown = new HttpOpenings(command.port());
                HttpOpenings unshown = new HttpOpenings(without.port())) {
            int most = Collections.max(CLIENTS);
            new Openings(most, shown, query::awaitAllCaughtUp, events, query.bean(MongoCommands.class)).run(WARM_UP);
            new Openings(most, unshown, () -> {}, alone, query.bean(MongoCommands.class)).run(WARM_UP.dividedBy(3));
            for (int clients : CLIENTS) {
                var with =
                        new Openings(clients, shown, query::awaitAllCaughtUp, events, query.bean(MongoCommands.class));
                var bare = new Openings(clients, unshown, () -> {}, alone, query.bean(MongoCommands.class));
                with.run(TURN);
                bare.run(TURN);
                String of = clients == 1 ? ", 1 client" : ", " + clients + " clients";
                Comparison cost = Comparison.inRounds(
                        ROUNDS,
                        () -> with.run(TURN).cost(),
                        () -> bare.run(TURN).cost());
                figures.add(new Figure(
                        "opening with all views / without case-query" + of, "ms CPU", cost, Figure.Target.NONE));
                System.out.println("  " + with.last());
            }
        }
        return figures;
    }

    /** What a run of openings came to; times of one in milliseconds. */
    private record Run(int clients, double perSecond, ProcessorTime time, double acts, long commands, long commits) {

        double cost() {
            return time.milliseconds() / acts;
        }

        @Override
        public String toString() {
            return String.format(
                    "%d clients: %.0f openings/s, %.2f ms Java, %.2f ms PostgreSQL, %.1f commands of MongoDB,"
                            + " %.1f commits of PostgreSQL an opening",
                    clients,
                    perSecond,
                    time.java().toNanos() / 1e6 / acts,
                    time.postgres().toNanos() / 1e6 / acts,
                    commands / acts,
                    commits / acts);
        }
    }

    private static final class Openings {

        private final int clients;
        private final HttpOpenings openings;
        private final Runnable awaitViews;
        private final String database;
        private final MongoCommands mongo;
        private Run last = new Run(0, 0, new ProcessorTime(Duration.ZERO, Duration.ZERO), 0, 0, 0);

        Openings(int clients, HttpOpenings openings, Runnable awaitViews, String database, MongoCommands mongo) {
            this.clients = clients;
            this.openings = openings;
            this.awaitViews = awaitViews;
            this.database = database;
            this.mongo = mongo;
        }

        Run run(Duration time) throws Exception {
            try (Connection owner = DriverManager.getConnection(TestStores.asOwner(database))) {
                long begun = System.nanoTime();
                long commits = commits(owner);
                long commands = mongo.count();
                ProcessorTime before = ProcessorTime.now(owner);
                double perSecond = ClosedLoop.actsPerSecond(Collections.nCopies(clients, openings), time);
                double acts = perSecond * (System.nanoTime() - begun) / 1e9;
                awaitViews.run();
                ProcessorTime used = ProcessorTime.now(owner).since(before);
                last = new Run(clients, perSecond, used, acts, mongo.count() - commands, commits(owner) - commits);
                return last;
            }
        }

        Run last() {
            return last;
        }

        private static long commits(Connection owner) throws SQLException {
            try (Statement statement = owner.createStatement();
                    ResultSet row = statement.executeQuery(
                            "SELECT xact_commit FROM pg_stat_database WHERE datname = current_database()")) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
