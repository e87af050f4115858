package no.imdi.egnevalg.query.eventlog;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The SQL queries on the log. Rows that a snapshot did not see are in three places: transactions younger than the
 * snapshot, transactions that were running, and rows after its last one whose transaction id was reused. The first two
 * are index-only scans. With a single condition joined by OR, PostgreSQL would scan the whole table by its primary key.
 */
final class LogSql {

    static final String NOW =
            "SELECT pg_current_snapshot()::text AS snapshot, log_base() AS base, pg_is_in_recovery() AS standby,"
                    + " coalesce((SELECT max(global_index) FROM domain_event_entry), 0) AS head";

    /**
     * A snapshot ends after the last completed transaction. Open transactions may have higher ids. The id of this
     * transaction is above all of them.
     */
    static final String OWN_TRANSACTION = "SELECT pg_current_xact_id()::text AS own, log_base() AS base";

    private static final String COLUMNS = "entry.global_index, entry.aggregate_identifier, entry.sequence_number,"
            + " entry.type, entry.event_identifier, entry.payload_type, entry.payload_revision, entry.payload,"
            + " entry.meta_data, entry.time_stamp";

    static final String STREAM = "SELECT " + COLUMNS + " FROM domain_event_entry entry"
            + " WHERE aggregate_identifier = ? AND sequence_number >= ? ORDER BY sequence_number";

    private static final String UNSEEN = """
            WITH unseen AS MATERIALIZED (
              SELECT xact, global_index FROM domain_event_entry WHERE xact >= ?
              UNION ALL
              SELECT xact, global_index FROM domain_event_entry WHERE xact = ANY (?)
              UNION ALL
              SELECT xact, global_index FROM domain_event_entry WHERE global_index > ? AND xact < ? AND xact <> ALL (?)
            )
            """;

    private LogSql() {}

    /** Selects all rows that were not seen and, in at least one row, the snapshot of the query. */
    static String all(@Nullable LogSnapshot seen) {
        String page = seen == null
                ? "WITH page AS MATERIALIZED (SELECT global_index FROM domain_event_entry ORDER BY global_index LIMIT ?)"
                : UNSEEN + ", page AS MATERIALIZED (SELECT global_index FROM unseen ORDER BY global_index LIMIT ?)";
        return page + " SELECT now.*, " + COLUMNS + " FROM (" + NOW
                + ") now LEFT JOIN (page JOIN domain_event_entry entry USING (global_index)) ON true"
                + " ORDER BY entry.global_index";
    }

    static List<Object> all(@Nullable LogSnapshot seen, int mostEntries) {
        List<Object> parameters = notSeenBy(seen);
        parameters.add(mostEntries);
        return parameters;
    }

    /** Selects the rows that a window sees above an index and that were not seen before. */
    static String within(@Nullable LogSnapshot seen) {
        String above = "global_index > ? AND xact < ? AND xact <> ALL (?) ORDER BY global_index LIMIT ?";
        return seen == null
                ? "SELECT " + COLUMNS + " FROM domain_event_entry entry WHERE " + above
                : UNSEEN + ", page AS MATERIALIZED (SELECT global_index FROM unseen WHERE " + above + ") SELECT "
                        + COLUMNS
                        + " FROM page JOIN domain_event_entry entry USING (global_index) ORDER BY global_index";
    }

    static List<Object> within(@Nullable LogSnapshot seen, LogSnapshot window, long index, int mostEntries) {
        List<Object> parameters = notSeenBy(seen);
        parameters.addAll(List.of(index, window.endInLog(), window.runningInLog(), mostEntries));
        return parameters;
    }

    /** Selects all rows after a position. */
    static String behind(LogPosition position, String what) {
        StringBuilder sql = new StringBuilder();
        if (position.seen() != null) {
            sql.append(UNSEEN);
        }
        sql.append("SELECT ").append(what).append(" FROM domain_event_entry");
        if (position.seen() != null) {
            sql.append(" JOIN unseen USING (xact, global_index)");
        }
        if (position.window() != null) {
            sql.append(" WHERE (global_index > ? OR xact >= ? OR xact = ANY (?))");
        }
        return sql.toString();
    }

    /** Tells whether a snapshot sees rows after a position. */
    static String isBehind(LogPosition position) {
        return "SELECT EXISTS (" + behind(position, "1") + (position.window() == null ? " WHERE" : " AND")
                + " xact < ? AND xact <> ALL (?))";
    }

    static List<Object> isBehind(LogPosition position, LogSnapshot goal) {
        List<Object> parameters = behind(position);
        parameters.addAll(List.of(goal.endInLog(), goal.runningInLog()));
        return parameters;
    }

    static List<Object> behind(LogPosition position) {
        List<Object> parameters = notSeenBy(position.seen());
        LogSnapshot window = position.window();
        if (window != null) {
            parameters.addAll(List.of(position.index(), window.endInLog(), window.runningInLog()));
        }
        return parameters;
    }

    private static List<Object> notSeenBy(@Nullable LogSnapshot seen) {
        return seen == null
                ? new ArrayList<>()
                : new ArrayList<>(List.of(
                        seen.endInLog(), seen.runningInLog(), seen.head(), seen.endInLog(), seen.runningInLog()));
    }
}
