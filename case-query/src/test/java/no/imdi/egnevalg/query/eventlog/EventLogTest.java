package no.imdi.egnevalg.query.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.imdi.egnevalg.query.EventTable;
import no.imdi.egnevalg.query.RunningServices;
import no.imdi.egnevalg.query.projection.Projections;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever writers do, a reader gets each event once, and those of a stream in their order. */
class EventLogTest {

    private static final int PAGE = 1000;

    private static RunningServices services;
    private static EventLog log;

    private LogPosition position = LogPosition.START;

    @BeforeAll
    static void start() {
        services = RunningServices.start();
        services.queryBean(Projections.class).stop();
        log = services.queryBean(EventLog.class);
    }

    @AfterAll
    static void stop() {
        services.close();
    }

    @Test
    void a_transaction_that_is_open_for_long_delays_nothing_but_itself() throws Exception {
        readAll(PAGE);
        try (Connection slow = owner();
                Connection quick = owner()) {
            slow.setAutoCommit(false);
            write(slow, "slow", 0, "2012-01-01T00:00:00Z");
            write(quick, "quick", 0, "2012-01-01T00:10:00Z");

            assertThat(readAll(PAGE)).containsExactly("quick 0");
            assertThat(log.behind(position)).isZero();
            slow.commit();
            assertThat(log.behind(position)).isEqualTo(1);
            assertThat(log.oldestBehind(position)).isPresent();
            assertThat(readAll(PAGE)).containsExactly("slow 0");
        }
        assertThat(readAll(PAGE)).isEmpty();
    }

    @Test
    void a_row_that_another_transaction_had_written_before_comes_before_it() throws Exception {
        readAll(PAGE);
        try (Connection early = owner();
                Connection late = owner()) {
            early.setAutoCommit(false);
            // It has its identifier now, and writes to the stream only after the other.
            write(early, "elsewhere", 0, "2012-01-01T00:00:00Z");
            write(late, "same", 0, "2012-01-01T00:00:00Z");
            write(early, "same", 1, "2012-01-01T00:00:00Z");
            early.commit();
        }
        List<String> read = readAll(PAGE);
        assertThat(read).containsExactlyInAnyOrder("elsewhere 0", "same 0", "same 1");
        assertThat(read).containsSubsequence("same 0", "same 1");
    }

    @Test
    void a_jump_of_the_indexes_costs_nothing() throws Exception {
        readAll(PAGE);
        try (Connection owner = owner();
                Statement statement = owner.createStatement()) {
            statement.execute("SELECT setval('domain_event_entry_global_index_seq',"
                    + " nextval('domain_event_entry_global_index_seq') + 200000)");
            write(owner, "behind the jump", 0, "2012-01-01T00:00:00Z");
        }
        assertThat(readAll(PAGE)).containsExactly("behind the jump 0");
        assertThat(position.seen()).isNotNull();
        assertThat(position.seen().text()).hasSizeLessThan(300);
    }

    @Test
    void what_is_read_in_pages_is_what_the_window_saw_and_then_what_came_meanwhile() throws Exception {
        readAll(PAGE);
        try (Connection owner = owner()) {
            for (int i = 0; i < 5; i++) {
                write(owner, "pages", i, "2012-01-01T00:00:00Z");
            }
            List<String> read = new ArrayList<>(readOnce(2));
            write(owner, "meanwhile", 0, "2012-01-01T00:00:00Z");
            read.addAll(readAll(2));
            assertThat(read).containsExactly("pages 0", "pages 1", "pages 2", "pages 3", "pages 4", "meanwhile 0");
        }
    }

    @Test
    void who_is_behind_reads_up_to_where_another_stands_and_stands_there_too() throws Exception {
        readAll(PAGE);
        LogPosition behind = position;
        try (Connection owner = owner()) {
            write(owner, "first", 0, "2012-01-01T00:00:00Z");
            readAll(PAGE);
            write(owner, "second", 0, "2012-01-01T00:00:00Z");
        }
        LogRead read = log.next(behind, position.goal(), PAGE);

        assertThat(names(read)).containsExactly("first 0");
        assertThat(read.reached()).isEqualTo(position);
        assertThat(readAll(PAGE)).containsExactly("second 0");
    }

    @Test
    void sixteen_writers_that_also_roll_back_lose_and_double_nothing() throws Exception {
        readAll(PAGE);
        Map<String, Integer> written = new ConcurrentHashMap<>();
        List<String> read = new ArrayList<>();
        try (ExecutorService writers = Executors.newFixedThreadPool(16)) {
            List<Future<?>> working = new ArrayList<>();
            for (int writer = 0; writer < 16; writer++) {
                Random random = new Random(writer);
                String stream = "writer " + writer;
                working.add(writers.submit(() -> {
                    written.put(stream, writeSome(stream, random));
                    return null;
                }));
            }
            while (!working.stream().allMatch(Future::isDone)) {
                read.addAll(readOnce(7));
            }
            for (Future<?> each : working) {
                each.get();
            }
        }
        read.addAll(readAll(7));

        Map<String, Integer> next = new HashMap<>();
        for (String entry : read) {
            String stream = entry.substring(0, entry.lastIndexOf(' '));
            assertThat(entry).isEqualTo(stream + " " + next.getOrDefault(stream, 0));
            next.merge(stream, 1, Integer::sum);
        }
        assertThat(next).isEqualTo(written);
    }

    private static int writeSome(String stream, Random random) throws Exception {
        int written = 0;
        try (Connection connection = owner()) {
            connection.setAutoCommit(false);
            for (int i = 0; i < 40; i++) {
                int more = 1 + random.nextInt(3);
                for (int j = 0; j < more; j++) {
                    write(connection, stream, written + j, "2012-01-01T00:00:00Z");
                }
                if (random.nextInt(4) == 0) {
                    connection.rollback();
                } else {
                    connection.commit();
                    written += more;
                }
            }
        }
        return written;
    }

    /** After a crash PostgreSQL gives out once more the last identifiers of transactions that came to nothing. */
    @Test
    void a_row_whose_transaction_has_the_identifier_of_one_that_came_to_nothing_is_read() throws Exception {
        readAll(PAGE);
        try (Connection owner = owner();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            write(owner, "came to nothing", 0, "2012-01-01T00:00:00Z");
            long xact = xactOf(statement, "came to nothing");
            owner.rollback();
            owner.setAutoCommit(true);
            write(owner, "before", 0, "2012-01-01T00:00:00Z");
            assertThat(readAll(PAGE)).containsExactly("before 0");

            owner.setAutoCommit(false);
            write(owner, "after the crash", 0, "2012-01-01T00:00:00Z");
            statement.execute(
                    "UPDATE domain_event_entry SET xact = " + xact + " WHERE aggregate_identifier = 'after the crash'");
            owner.commit();
        }
        assertThat(log.behind(position)).isEqualTo(1);
        assertThat(readAll(PAGE)).containsExactly("after the crash 0");
        assertThat(log.behind(position)).isZero();
    }

    private static long xactOf(Statement statement, String stream) throws SQLException {
        try (var xact = statement.executeQuery(
                "SELECT xact FROM domain_event_entry WHERE aggregate_identifier = '" + stream + "'")) {
            xact.next();
            return xact.getLong(1);
        }
    }

    @Test
    void a_log_in_another_cluster_is_another_log_and_can_be_read_at_once() throws Exception {
        readAll(PAGE);
        try (Connection owner = owner();
                Statement statement = owner.createStatement()) {
            long before = count(statement);
            statement.execute("UPDATE log_epoch SET epoch = epoch + 1");

            assertThatThrownBy(() -> readOnce(PAGE)).isInstanceOf(OtherEpochException.class);
            position = LogPosition.START;
            assertThat(readAll(PAGE)).hasSize(Math.toIntExact(before));
            write(owner, "of the new epoch", 0, "2012-01-01T00:00:00Z");
            assertThat(readAll(PAGE)).containsExactly("of the new epoch 0");
        }
    }

    private static long count(Statement statement) throws SQLException {
        try (var count = statement.executeQuery("SELECT count(*) FROM domain_event_entry")) {
            count.next();
            return count.getLong(1);
        }
    }

    private List<String> readAll(int page) {
        List<String> read = new ArrayList<>();
        List<String> more = readOnce(page);
        while (!more.isEmpty()) {
            read.addAll(more);
            more = readOnce(page);
        }
        return read;
    }

    private List<String> readOnce(int page) {
        LogRead read = log.next(position, null, page);
        position = read.reached();
        assertThat(read.entries()).isSortedAccordingTo(Comparator.comparing(LogEntry::globalIndex));
        return names(read);
    }

    private static List<String> names(LogRead read) {
        return read.entries().stream()
                .map(entry -> entry.streamId() + " " + entry.sequenceNumber())
                .toList();
    }

    private static void write(Connection connection, String stream, long sequenceNumber, String time)
            throws SQLException {
        byte[] nothing = "{}".getBytes(StandardCharsets.UTF_8);
        String type = "Of" + UUID.randomUUID();
        EventTable.insert(connection, stream, sequenceNumber, new EventTable.Row(type, "1", nothing, nothing, time));
    }

    private static Connection owner() throws SQLException {
        return DriverManager.getConnection(services.ownerUrl());
    }
}
