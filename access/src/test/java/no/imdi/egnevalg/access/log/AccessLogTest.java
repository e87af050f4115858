package no.imdi.egnevalg.access.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccessLogTest {

    /** Three seconds, and something for a busy machine. */
    private static final Duration ALMOST_AT_ONCE = Duration.ofSeconds(4);

    private static LogDatabase database;

    @BeforeAll
    static void start() {
        database = new LogDatabase();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @BeforeEach
    void empty() {
        database.empty();
    }

    @Test
    void an_entry_is_kept_as_it_was_given() {
        AppendedEntry appended =
                database.log().append(Entries.grant("BREAK_GLASS", "demo-mr — å", "case-1", Duration.ofHours(3)));

        assertThat(all())
                .containsExactly(new LoggedAccess(
                        1,
                        appended.at(),
                        "demo-mr — å",
                        "ADVISER",
                        "MINORITY_ADVISER/-/school-1",
                        "BREAK_GLASS",
                        "case-1",
                        "ACUTE_DANGER",
                        "c2VhbGVk",
                        "GRANTED",
                        null,
                        appended.at().plus(Duration.ofHours(3)),
                        null,
                        null,
                        appended.hash()));
    }

    @Test
    void who_could_not_be_believed_is_logged_without_a_name() {
        database.log()
                .append(new AccessLogEntry(
                        null, null, null, "SEARCH_CASES", null, null, null, AccessOutcome.DENIED, null, null, null));

        assertThat(all()).singleElement().satisfies(entry -> {
            assertThat(entry.callerId()).isNull();
            assertThat(entry.role()).isNull();
            assertThat(entry.outcome()).isEqualTo("DENIED");
        });
    }

    @Test
    void what_was_asked_is_kept() {
        String question = "/api/v1/statistics/cases?columns=gender&rows=category&year=2012";

        database.log().append(Entries.read("a", "case-1").asking(question));

        assertThat(all()).extracting(LoggedAccess::question).containsExactly(question);
        assertThatThrownBy(() -> Entries.read("a", "case-1").asking("who is Anna?"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Entries.read("a", "case-1").asking("/" + "x".repeat(2_000)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void several_entries_lie_one_after_the_other() {
        List<AppendedEntry> appended = database.log()
                .append(List.of(Entries.read("a", "case-1"), Entries.read("a", "case-2"), Entries.read("a", "case-3")));

        assertThat(appended).extracting(AppendedEntry::position).containsExactly(1L, 2L, 3L);
        assertThat(all()).extracting(LoggedAccess::caseId).containsExactly("case-3", "case-2", "case-1");
        assertThat(database.log().append(List.of())).isEmpty();
    }

    @Test
    void eight_writers_at_once_leave_no_gap_and_one_chain() throws Exception {
        try (LogPoolOfAnotherProcess other = new LogPoolOfAnotherProcess(database);
                var writers = Executors.newFixedThreadPool(8)) {
            List<Callable<AppendedEntry>> tasks = IntStream.range(0, 400)
                    .mapToObj(i -> (Callable<AppendedEntry>) () ->
                            (i % 2 == 0 ? database.log() : other.log()).append(Entries.read("caller-" + i, "case-1")))
                    .toList();
            List<AppendedEntry> appended =
                    writers.invokeAll(tasks).stream().map(Future::resultNow).toList();

            assertThat(appended)
                    .extracting(AppendedEntry::position)
                    .containsExactlyInAnyOrderElementsOf(
                            LongStream.rangeClosed(1, 400).boxed().toList());
            // Each request was told the place of its own entry.
            IntStream.range(0, 400)
                    .forEach(i ->
                            assertThat(callerAt(appended.get(i).position())).isEqualTo("caller-" + i));
        }
        assertThat(database.verifier().verify())
                .isInstanceOfSatisfying(
                        ChainVerdict.Intact.class,
                        intact -> assertThat(intact.count()).isEqualTo(400));
    }

    @Test
    void who_reads_many_cases_at_once_keeps_nobody_from_an_answer() throws Exception {
        List<AccessLogEntry> list = Collections.nCopies(201, Entries.read("greedy", "case-1"));
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<List<AppendedEntry>>> tasks =
                    new ArrayList<>(Collections.nCopies(30, () -> database.log().append(list)));
            tasks.addAll(Collections.nCopies(30, () -> database.log().append(List.of(Entries.read("b", "case-2")))));

            assertThat(callers.invokeAll(tasks))
                    .allSatisfy(each -> assertThat(each.state()).isEqualTo(Future.State.SUCCESS));
        }
    }

    @Test
    void what_cannot_be_written_takes_nobody_with_it_that_is_written_at_the_same_time() {
        database.asOwner()
                .sql("ALTER TABLE access_log ADD CONSTRAINT for_this_test CHECK (caller_id <> 'unwritable')")
                .update();
        try {
            List<WaitingEntries> together = List.of(
                    new WaitingEntries(List.of(Entries.read("a", "case-1"), Entries.read("a", "case-2"))),
                    new WaitingEntries(List.of(Entries.read("b", "case-1"), Entries.read("unwritable", "case-1"))),
                    new WaitingEntries(List.of(Entries.read("c", "case-1"))));

            database.jointWriter().write(together);

            assertThat(together.getFirst().await(Duration.ZERO))
                    .extracting(AppendedEntry::position)
                    .containsExactly(1L, 2L);
            assertThatThrownBy(() -> together.get(1).await(Duration.ZERO))
                    .isInstanceOf(AccessLogUnavailableException.class);
            assertThat(together.getLast().await(Duration.ZERO))
                    .extracting(AppendedEntry::position)
                    .containsExactly(3L);
            assertThat(all()).extracting(LoggedAccess::callerId).containsExactly("c", "a", "a");
        } finally {
            database.asOwner()
                    .sql("ALTER TABLE access_log DROP CONSTRAINT for_this_test")
                    .update();
        }
    }

    @Test
    void a_database_that_is_not_there_is_asked_once_for_all() {
        try (LogPool pool = LogPool.writer("jdbc:postgresql://localhost:1/none", "egnevalg_log_writer", "")) {
            List<WaitingEntries> together = IntStream.range(0, 100)
                    .mapToObj(_ -> new WaitingEntries(List.of(Entries.read("a", "case-1"))))
                    .toList();

            assertTimeout(
                    ALMOST_AT_ONCE, () -> new JointWriter(new AppendStatement(pool.connections())).write(together));

            assertThat(together)
                    .allSatisfy(each -> assertThatThrownBy(() -> each.await(Duration.ZERO))
                            .isInstanceOf(AccessLogUnavailableException.class));
        }
    }

    @Test
    void a_database_that_is_not_there_is_told_within_moments() {
        assertToldInTime("jdbc:postgresql://localhost:1/none");
    }

    @Test
    void a_database_that_takes_calls_and_never_answers_is_told_within_moments() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            assertToldInTime("jdbc:postgresql://localhost:" + silent.getLocalPort() + "/none");
        }
    }

    private static void assertToldInTime(String url) {
        try (LogPool pool = LogPool.writer(url, "egnevalg_log_writer", "");
                AccessLog log = new AccessLog(pool.connections())) {
            assertTimeout(
                    ALMOST_AT_ONCE,
                    () -> assertThatThrownBy(() -> log.append(Entries.read("a", "case-1")))
                            .isInstanceOf(AccessLogUnavailableException.class)
                            .hasNoCause());
            assertTimeout(
                    ALMOST_AT_ONCE,
                    () -> assertThatThrownBy(() -> new AccessGrants(pool.connections()).activeFor("a", "case-1"))
                            .isInstanceOf(AccessLogUnavailableException.class));
        }
    }

    @Test
    void while_somebody_holds_the_log_an_append_gives_up_and_later_ones_succeed() throws Exception {
        try (var owner = database.connectionOf("postgres");
                var statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("LOCK TABLE access_log IN ACCESS EXCLUSIVE MODE");

            assertThatThrownBy(() -> database.log().append(Entries.read("a", "case-1")))
                    .isInstanceOf(AccessLogUnavailableException.class);
            owner.rollback();
        }
        assertThat(database.log().append(Entries.read("a", "case-2")).position())
                .isEqualTo(1);
    }

    @Test
    void a_closed_log_takes_nothing() {
        AccessLog closed = new AccessLog(null);
        closed.close();

        assertThatThrownBy(() -> closed.append(Entries.read("a", "case-1")))
                .isInstanceOf(AccessLogUnavailableException.class);
    }

    private List<LoggedAccess> all() {
        return database.reader().search(new SearchCriteria(null, null, null, null, null, null, null, 200));
    }

    private static String callerAt(long position) {
        return database.asOwner()
                .sql("SELECT caller_id FROM access_log WHERE position = ?")
                .param(position)
                .query(String.class)
                .single();
    }

    /** A second service writes to the same log. */
    private static final class LogPoolOfAnotherProcess implements AutoCloseable {
        private final LogPool pool;
        private final AccessLog log;

        LogPoolOfAnotherProcess(LogDatabase database) {
            pool = LogPool.writer(database.url(), "egnevalg_log_writer", "");
            log = new AccessLog(pool.connections());
        }

        AccessLog log() {
            return log;
        }

        @Override
        public void close() {
            log.close();
            pool.close();
        }
    }
}
