package no.imdi.egnevalg.access.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
