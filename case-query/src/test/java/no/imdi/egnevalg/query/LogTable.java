package no.imdi.egnevalg.query;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The access log as its owner sees it, and what its owner could do to it. */
public final class LogTable {

    private final String ownerUrl;

    public LogTable(RunningServices services) {
        this.ownerUrl = services.ownerUrl();
    }

    /**
     * Who, what, what for, with which outcome and detail, for each entry about the case, in their order; a hyphen for
     * what is not there.
     */
    public List<String> about(String caseId) {
        return rows("""
                SELECT concat_ws(' ', caller_id, action, coalesce(purpose, '-'), outcome, coalesce(detail, '-'))
                FROM access_log WHERE case_id = '%s' ORDER BY position""".formatted(caseId));
    }

    /** The entries of one request, by the trace it was sent with. */
    public List<String> ofTrace(String traceId) {
        return rows("""
                SELECT concat_ws(' ', caller_id, action, coalesce(case_id, '-'), outcome, coalesce(detail, '-'))
                FROM access_log WHERE trace_id = '%s' ORDER BY position""".formatted(traceId));
    }

    /** The first column of what a question finds. */
    public List<String> rows(String sql) {
        try (Connection owner = DriverManager.getConnection(ownerUrl);
                Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What somebody could do who owns the table and means it. */
    public void tamper(String sql) {
        execute("ALTER TABLE access_log DISABLE TRIGGER USER", sql, "ALTER TABLE access_log ENABLE TRIGGER USER");
    }

    /** Does something while nothing can be logged. */
    public void withoutLog(Runnable work) {
        execute("ALTER FUNCTION append_access_log RENAME TO append_access_log_away");
        try {
            work.run();
        } finally {
            execute("ALTER FUNCTION append_access_log_away RENAME TO append_access_log");
        }
    }

    private void execute(String... statements) {
        try (Connection owner = DriverManager.getConnection(ownerUrl);
                Statement statement = owner.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
