package no.imdi.egnevalg.access.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

class AccessGrantsTest {

    private static final Duration THREE_HOURS = Duration.ofHours(3);

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
    void a_grant_holds_for_its_caller_and_its_case() {
        AppendedEntry entry = database.log().append(Entries.grant("BREAK_GLASS", "mr", "case-1", THREE_HOURS));

        assertThat(database.grants().activeFor("mr", "case-1"))
                .contains(new AccessGrant(
                        "BREAK_GLASS",
                        "ACUTE_DANGER",
                        entry.position(),
                        entry.at().plus(THREE_HOURS)));
        assertThat(database.grants().activeFor("mr2", "case-1")).isEmpty();
        assertThat(database.grants().activeFor("mr", "case-2")).isEmpty();
    }

    @Test
    void having_read_a_case_is_no_grant() {
        database.log().append(Entries.read("mr", "case-1"));

        assertThat(database.grants().activeFor("mr", "case-1")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT0.000001S", "PT-1S", "PT-3H"})
    void a_grant_that_has_run_out_holds_no_longer(String validFor) {
        database.log().append(Entries.grant("BREAK_GLASS", "mr", "case-1", Duration.parse(validFor)));

        assertThat(database.grants().activeFor("mr", "case-1")).isEmpty();
    }

    @Test
    void a_grant_of_three_hours_has_run_out_three_hours_later() {
        database.log().append(Entries.grant("BREAK_GLASS", "mr", "case-1", THREE_HOURS));
        database.tamper("UPDATE access_log SET at = at - interval '2 hours 59 minutes',"
                + " valid_until = valid_until - interval '2 hours 59 minutes'");
        assertThat(database.grants().activeFor("mr", "case-1")).isPresent();

        database.tamper("UPDATE access_log SET at = at - interval '1 minute',"
                + " valid_until = valid_until - interval '1 minute'");
        assertThat(database.grants().activeFor("mr", "case-1")).isEmpty();
    }

    /** By the password of the log writer, past the service. */
    @ParameterizedTest
    @ValueSource(
            strings = {"3 hours 0.000001 seconds", "1 year", "1 month -30 days 3 hours 1 second", "infinity", "P1D"})
    void the_database_refuses_a_grant_of_more_than_three_hours(String validFor) {
        assertThatThrownBy(() -> grantBySql(validFor)).isInstanceOf(DataAccessException.class);
        assertThat(database.grants().activeFor("mr", "case-1")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3 hours", "1 second"})
    void the_database_takes_a_grant_of_three_hours_or_less(String validFor) {
        grantBySql(validFor);

        assertThat(database.grants().activeFor("mr", "case-1")).isPresent();
    }

    @Test
    void a_longer_grant_from_before_holds_three_hours() {
        try (LogDatabase older = new LogDatabase(owner -> grantBySql(owner, "1 year"))) {
            Instant at = older.asOwner()
                    .sql("SELECT at FROM access_log")
                    .query(OffsetDateTime.class)
                    .single()
                    .toInstant();
            assertThat(older.grants().activeFor("mr", "case-1"))
                    .hasValueSatisfying(grant -> assertThat(grant.validUntil()).isEqualTo(at.plus(THREE_HOURS)));
        }
    }

    private static void grantBySql(String validFor) {
        grantBySql(database.asWriter(), validFor);
    }

    private static void grantBySql(JdbcClient account, String validFor) {
        account.sql("SELECT * FROM append_access_log(ARRAY['mr'], ARRAY['ADVISER'], NULL, ARRAY['BREAK_GLASS'],"
                        + " ARRAY['case-1'], ARRAY['ACUTE_DANGER'], NULL, ARRAY['GRANTED'], NULL,"
                        + " ARRAY[?]::interval[], NULL)")
                .param(validFor)
                .query()
                .listOfRows();
    }

    @Test
    void a_caller_gets_so_many_grants_of_a_kind_a_day_however_many_are_asked_for_at_once() throws Exception {
        try (var callers = Executors.newFixedThreadPool(12)) {
            List<Callable<String>> requests = IntStream.range(0, 12)
                    .mapToObj(i -> (Callable<String>) () -> outcomeOf("case-" + i, "mr"))
                    .toList();

            List<String> outcomes =
                    callers.invokeAll(requests).stream().map(Future::resultNow).toList();

            assertThat(outcomes).filteredOn("granted"::equals).hasSize(3);
            assertThat(outcomes).filteredOn("limit"::equals).hasSize(9);
        }
        assertThat(outcomeOf("case-1", "ir")).as("another person").isEqualTo("granted");
        database.tamper(
                "UPDATE access_log SET at = at - interval '24 hours', valid_until = valid_until - interval '24 hours'");
        assertThat(outcomeOf("case-1", "mr")).as("a day later").isEqualTo("granted");
    }

    private static String outcomeOf(String caseId, String callerId) {
        try {
            database.log()
                    .append(Entries.grant("BREAK_GLASS", callerId, caseId, THREE_HOURS)
                            .atMostADay(3));
            return "granted";
        } catch (GrantLimitReachedException e) {
            return "limit";
        }
    }

    @Test
    void the_latest_of_those_that_still_hold_counts() {
        database.log().append(Entries.grant("FIRST", "mr", "case-1", THREE_HOURS));
        database.log().append(Entries.grant("SECOND", "mr", "case-1", THREE_HOURS));
        database.log().append(Entries.grant("RUN_OUT", "mr", "case-1", Duration.ZERO));

        assertThat(database.grants().activeFor("mr", "case-1"))
                .hasValueSatisfying(grant -> assertThat(grant.action()).isEqualTo("SECOND"));
    }

    @Test
    void a_grant_names_caller_case_and_purpose() {
        assertThatThrownBy(() -> Entries.grant("BREAK_GLASS", null, "case-1", THREE_HOURS))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Entries.grant("BREAK_GLASS", "mr", null, THREE_HOURS))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
