package no.imdi.egnevalg.access.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the access log, newest first. Reading it is to be logged as well, which is for the caller to do. */
public final class AccessLogReader {

    /** A review is an entry about the same case, which names the position. The first one counts. */
    private static final String EMERGENCIES = """
            SELECT emergency.*, review.caller_id AS reviewed_by, review.at AS reviewed_at
            FROM access_log emergency LEFT JOIN LATERAL (
                SELECT later.caller_id, later.at FROM access_log later
                WHERE later.case_id = emergency.case_id AND later.action = 'REVIEW_EMERGENCY'
                AND later.detail = 'position=' || emergency.position ORDER BY later.position LIMIT 1) review ON true
            WHERE emergency.valid_until IS NOT NULL AND emergency.action = 'BREAK_GLASS' AND emergency.position < ?""";

    private final JdbcClient database;

    AccessLogReader(DataSource database) {
        this.database = JdbcClient.create(database);
    }

    /** One page. The next one is asked for with the last position of this one as {@code before}. */
    public List<LoggedAccess> search(SearchCriteria criteria) {
        Map<String, Object> conditions = conditions(criteria);
        String where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions.keySet());
        return query(
                "SELECT * FROM access_log" + where + " ORDER BY position DESC LIMIT " + criteria.limit(), conditions);
    }

    /**
     * The emergencies, newest first.
     *
     * @param reviewed whether only those that have been reviewed, or only those that have not; null asks for all
     * @param before only entries at lower positions
     */
    public List<Emergency> emergencies(@Nullable Boolean reviewed, long before, int limit) {
        String which = reviewed == null ? "" : reviewed ? " AND review.at IS NOT NULL" : " AND review.at IS NULL";
        try {
            return database.sql(EMERGENCIES + which + " ORDER BY position DESC LIMIT " + limit)
                    .param(before)
                    .query((row, number) -> new Emergency(read(row), review(row)))
                    .list();
        } catch (DataAccessException e) {
            throw AccessLogUnavailableException.because(e.getClass().getSimpleName());
        }
    }

    private static Emergency.@Nullable Review review(ResultSet row) throws SQLException {
        String by = row.getString("reviewed_by");
        return by == null
                ? null
                : new Emergency.Review(
                        by, row.getObject("reviewed_at", OffsetDateTime.class).toInstant());
    }

    /** How far the log has come; empty where nothing has been logged. */
    public Optional<LogHead> head() {
        return query("SELECT * FROM access_log ORDER BY position DESC LIMIT 1", Map.of()).stream()
                .map(last -> new LogHead(last.position(), last.hash()))
                .findFirst();
    }

    private List<LoggedAccess> query(String sql, Map<String, Object> conditions) {
        try {
            return database.sql(sql)
                    .params(List.copyOf(conditions.values()))
                    .query((row, number) -> read(row))
                    .list();
        } catch (DataAccessException e) {
            throw AccessLogUnavailableException.because(e.getClass().getSimpleName());
        }
    }

    private static Map<String, Object> conditions(SearchCriteria criteria) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put("case_id = ?", criteria.caseId());
        all.put("caller_id = ?", criteria.callerId());
        all.put("at >= ?", atUtc(criteria.from()));
        all.put("at < ?", atUtc(criteria.to()));
        all.put("action = ?", criteria.action());
        all.put(
                "outcome = ?",
                criteria.outcome() == null ? null : criteria.outcome().name());
        all.put("position < ?", criteria.before());
        Map<String, Object> given = new LinkedHashMap<>();
        all.forEach((condition, value) -> {
            if (value != null) {
                given.put(condition, value);
            }
        });
        return given;
    }

    private static LoggedAccess read(ResultSet row) throws SQLException {
        return new LoggedAccess(
                row.getLong("position"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("caller_id"),
                row.getString("role"),
                row.getString("unit"),
                row.getString("action"),
                row.getString("case_id"),
                row.getString("purpose"),
                row.getString("purpose_text"),
                row.getString("outcome"),
                row.getString("detail"),
                instant(row.getObject("valid_until", OffsetDateTime.class)),
                row.getString("trace_id"),
                row.getString("question"),
                HexFormat.of().formatHex(row.getBytes("hash")));
    }

    private static @Nullable OffsetDateTime atUtc(@Nullable Instant time) {
        return time == null ? null : time.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
