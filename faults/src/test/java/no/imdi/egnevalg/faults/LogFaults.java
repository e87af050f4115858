package no.imdi.egnevalg.faults;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What happens in and to PostgreSQL, short of a kill. */
final class LogFaults {

    private static final int BETWEEN = 20;

    private LogFaults() {}

    /** Every commit waits for a standby that does not exist. */
    static void commitsAreHeld(Scene scene, Duration time) {
        scene.load().awaitActs(BETWEEN);
        PostgresProcess postgres = scene.register().postgres();
        postgres.execute("ALTER SYSTEM SET synchronous_standby_names = 'nobody'", "SELECT pg_reload_conf()");
        scene.forALong(time);
        postgres.execute("ALTER SYSTEM RESET synchronous_standby_names", "SELECT pg_reload_conf()");
        scene.load().awaitActs(BETWEEN);
    }

    /** The service dies while its commits are held. */
    static void commandIsKilledWhileCommitsAreHeld(Scene scene, Duration time) {
        PostgresProcess postgres = scene.register().postgres();
        postgres.execute("ALTER SYSTEM SET synchronous_standby_names = 'nobody'", "SELECT pg_reload_conf()");
        scene.atAnyMomentWithin(time);
        scene.register().command().kill();
        scene.killed();
        scene.register().command().start();
        scene.atAnyMomentWithin(time);
        postgres.execute("ALTER SYSTEM RESET synchronous_standby_names", "SELECT pg_reload_conf()");
        scene.register().command().awaitUp();
        scene.load().awaitActs(BETWEEN);
    }

    /** An event is written long before it is committed, and somebody else works in another database all the time. */
    static void transactionsStayOpen(Scene scene, Duration time) throws SQLException {
        PostgresProcess postgres = scene.register().postgres();
        String late = scene.newId();
        try (Connection unrelated = postgres.superuser("postgres");
                Connection owner = postgres.account("OWNER")) {
            unrelated.setAutoCommit(false);
            owner.setAutoCommit(false);
            try (Statement statement = unrelated.createStatement()) {
                statement.execute("CREATE TABLE unrelated (id int)");
            }
            new ForgedRows(owner).open(late);
            scene.load().awaitActs(BETWEEN);
            scene.forALong(time);
            scene.whileAdvisersRest(scene.audit()::awaitAllRight);
            scene.load().awaitActs(BETWEEN);
            owner.commit();
            scene.ledger().holds(Desk.REGION.user(), late, 0);
            scene.whileAdvisersRest(scene.audit()::awaitAllRight);
            unrelated.rollback();
        }
    }

    /** Numbers are left out by the hundred thousand, as after a crash. */
    static void sequenceJumps(Scene scene) {
        for (int jump = 0; jump < 3; jump++) {
            scene.load().awaitActs(BETWEEN);
            scene.register().postgres().execute("""
                    SELECT setval(places, nextval(places) + 200000)
                    FROM (SELECT pg_get_serial_sequence('domain_event_entry', 'global_index')::regclass AS places) sequence""");
        }
        scene.load().awaitActs(BETWEEN);
    }

    /** It is stopped for a while. */
    static void isAway(Scene scene, Duration time) {
        scene.load().awaitActs(BETWEEN);
        scene.register().postgres().stop();
        scene.atAnyMomentWithin(time);
        scene.register().postgres().start();
        scene.load().awaitActs(BETWEEN);
    }

    /** Strangers hold every connection that the accounts of the services may have. */
    static void connectionsAreUsedUp(Scene scene, Duration time) throws SQLException {
        scene.load().awaitActs(BETWEEN);
        List<Connection> strangers = new ArrayList<>();
        try {
            for (int round = 0; round < 3; round++) {
                scene.register().postgres().execute("""
                        SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                        WHERE usename IN ('egnevalg_writer', 'egnevalg_reader') AND application_name <> 'stranger'""");
                takeAll(scene, "WRITER", strangers);
                takeAll(scene, "READER", strangers);
            }
            scene.forALong(time);
        } finally {
            for (Connection each : strangers) {
                each.close();
            }
        }
        scene.load().awaitActs(BETWEEN);
    }

    private static void takeAll(Scene scene, String account, List<Connection> taken) {
        try {
            while (true) {
                Connection connection = scene.register().postgres().account(account);
                taken.add(connection);
                connection.setClientInfo("ApplicationName", "stranger");
            }
        } catch (SQLException e) {
            // There are no more.
        }
    }
}
