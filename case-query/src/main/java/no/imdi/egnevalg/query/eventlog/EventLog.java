package no.imdi.egnevalg.query.eventlog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.imdi.egnevalg.kernel.eventlog.RowTime;
import no.imdi.egnevalg.kernel.eventlog.StreamType;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the event log. A reader receives the events that its last snapshot did not see, in the order of their indexes.
 */
@Component
public class EventLog {

    private final JdbcClient log;
    private final LogDecoder decoder;
    private final LogSignal signal;
    private final OpenTransactions openTransactions;

    EventLog(JdbcClient log, LogDecoder decoder, LogSignal signal, OpenTransactions openTransactions) {
        this.log = log;
        this.decoder = decoder;
        this.signal = signal;
        this.openTransactions = openTransactions;
    }

    /**
     * Reads the next entries.
     *
     * @param goal the snapshot up to which to read, where the position is within no window; null reads up to now
     * @throws OtherEpochException where the position belongs to another cluster
     */
    public LogRead next(LogPosition position, @Nullable LogSnapshot goal, int mostEntries) {
        LogSnapshot window = position.window() == null ? goal : position.window();
        if (window == null) {
            return all(position.seen(), mostEntries);
        }
        List<LogEntry> entries = log.sql(LogSql.within(position.seen()))
                .params(LogSql.within(position.seen(), window, position.index(), mostEntries))
                .query(decoder::entryIn)
                .list();
        return reached(position.seen(), window, withKinds(entries), mostEntries);
    }

    private LogRead all(@Nullable LogSnapshot seen, int mostEntries) {
        List<LogEntry> entries = new ArrayList<>();
        LogSnapshot now = Objects.requireNonNull(log.sql(LogSql.all(seen))
                .params(LogSql.all(seen, mostEntries))
                .query(rows -> {
                    LogSnapshot snapshot = null;
                    while (rows.next()) {
                        snapshot = snapshotIn(rows);
                        if (seen != null && !seen.isOfSameEpoch(snapshot)) {
                            throw new OtherEpochException();
                        }
                        if (rows.getString("event_identifier") != null) {
                            entries.add(decoder.entryIn(rows, 0));
                        }
                    }
                    return snapshot;
                }));
        openTransactions.look(now);
        return reached(seen, now, withKinds(entries), mostEntries);
    }

    private static LogRead reached(
            @Nullable LogSnapshot seen, LogSnapshot window, List<LogEntry> entries, int mostEntries) {
        return new LogRead(
                entries,
                entries.size() < mostEntries
                        ? LogPosition.afterAllOf(window)
                        : new LogPosition(seen, window, entries.getLast().globalIndex()));
    }

    private static LogSnapshot snapshotIn(ResultSet row) throws SQLException {
        if (row.getBoolean("standby")) {
            throw new StandbyException();
        }
        return LogSnapshot.of(row.getLong("base"), row.getString("snapshot"), row.getLong("head"));
    }

    /** Returns the entries of one stream from a sequence number on, in order. */
    public List<LogEntry> stream(String streamId, long fromSequenceNumber) {
        return log.sql(LogSql.STREAM).params(streamId, fromSequenceNumber).query(decoder::entryIn).list().stream()
                .map(this::withKind)
                .toList();
    }

    private List<LogEntry> withKinds(List<LogEntry> entries) {
        return entries.stream().map(this::withKind).toList();
    }

    /** An unreadable row may name a wrong kind of stream. The first row of a stream decides its kind. */
    private LogEntry withKind(LogEntry entry) {
        return entry.event() != null || entry.sequenceNumber() == 0
                ? entry
                : log.sql("SELECT type FROM domain_event_entry WHERE aggregate_identifier = ? AND sequence_number = 0")
                        .param(entry.streamId())
                        .query(String.class)
                        .optional()
                        .flatMap(StreamType::of)
                        .map(entry::inStreamOf)
                        .orElse(entry);
    }

    /** Returns the current snapshot. */
    public LogSnapshot now() {
        return log.sql(LogSql.NOW).query((row, _) -> snapshotIn(row)).single();
    }

    /**
     * Returns a snapshot that ends above every transaction that has begun to write. It does not list the running ones.
     */
    public LogSnapshot endOfAllBegun() {
        return log.sql(LogSql.OWN_TRANSACTION)
                .query((row, _) -> new LogSnapshot(row.getLong("base"), row.getLong("own"), List.of(), Long.MAX_VALUE))
                .single();
    }

    /** Returns the number of entries after a position. */
    public long behind(LogPosition position) {
        return log.sql(LogSql.behind(position, "count(*)"))
                .params(LogSql.behind(position))
                .query(Long.class)
                .single();
    }

    /** True where a snapshot sees an entry after a position. */
    public boolean isBehind(LogPosition position, LogSnapshot goal) {
        return log.sql(LogSql.isBehind(position))
                .params(LogSql.isBehind(position, goal))
                .query(Boolean.class)
                .single();
    }

    /** Returns the time of the first entry after a position; empty where there is none. */
    public Optional<Instant> oldestBehind(LogPosition position) {
        return log.sql(LogSql.behind(position, "time_stamp") + " ORDER BY global_index LIMIT 1")
                .params(LogSql.behind(position))
                .query(String.class)
                .optional()
                .map(RowTime::of);
    }

    /**
     * True where the log has a row with this index. If a row that was read is missing, the log has been restored to an
     * earlier state.
     */
    public boolean has(long globalIndex) {
        return log.sql("SELECT count(*) FROM domain_event_entry WHERE global_index = ?")
                        .param(globalIndex)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Returns the highest index in the log; 0 where it is empty. */
    public long headIndex() {
        return log.sql("SELECT coalesce(max(global_index), 0) FROM domain_event_entry")
                .query(Long.class)
                .single();
    }

    /** Waits until there may be new entries since the last call, or until the time is over. */
    public void await(Duration atMost) throws InterruptedException {
        signal.await(atMost);
    }

    /** Signals that there may be new entries. */
    public void thereMayBeMore() {
        signal.give();
    }
}
