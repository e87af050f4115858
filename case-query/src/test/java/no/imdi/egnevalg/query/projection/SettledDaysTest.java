package no.imdi.egnevalg.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import no.imdi.egnevalg.query.RunningServices;
import no.imdi.egnevalg.query.eventlog.EventLog;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A day is settled when nothing that was registered in it can still come into the views. */
class SettledDaysTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final Instant END =
            DAY.plusDays(1).atStartOfDay(ZoneId.of("Europe/Oslo")).toInstant();
    private static final String COVERAGE = "coverage";

    private static RunningServices services;

    @BeforeAll
    static void start() {
        services = RunningServices.start();
    }

    @AfterAll
    static void stop() {
        services.close();
    }

    @Test
    void a_day_is_not_settled_before_clocks_that_differ_agree_that_it_is_over() {
        assertThat(at(END.minusSeconds(1)).areSettled(DAY, COVERAGE)).isFalse();
        assertThat(at(END.plusSeconds(119)).areSettled(DAY, COVERAGE)).isFalse();
        assertThat(at(END).areSettled(null, COVERAGE)).isNull();
    }

    @Test
    void a_day_is_settled_when_the_views_have_what_was_committed() {
        SettledDays days = at(END.plus(SettledDays.MARGIN));
        await().untilAsserted(() -> assertThat(days.areSettled(DAY, COVERAGE)).isTrue());
    }

    @Test
    void a_transaction_that_is_open_since_then_keeps_it_from_being_settled() throws Exception {
        SettledDays days = at(END.plus(Duration.ofHours(1)));
        try (Connection slow = owner();
                Statement statement = slow.createStatement()) {
            slow.setAutoCommit(false);
            statement.execute("SELECT pg_current_xact_id()");

            assertThat(days.areSettled(DAY, COVERAGE)).isFalse();
            assertThat(days.areSettled(DAY, COVERAGE)).isFalse();
            slow.commit();
        }
        await().untilAsserted(() -> assertThat(days.areSettled(DAY, COVERAGE)).isTrue());
    }

    @Test
    void a_transaction_that_began_later_does_not() throws Exception {
        SettledDays days = at(END.plus(Duration.ofHours(1)));
        await().untilAsserted(() -> assertThat(days.areSettled(DAY, COVERAGE)).isTrue());
        try (Connection late = owner();
                Statement statement = late.createStatement()) {
            late.setAutoCommit(false);
            statement.execute("SELECT pg_current_xact_id()");

            assertThat(days.areSettled(DAY, COVERAGE)).isTrue();
            late.rollback();
        }
    }

    @Test
    void a_view_that_has_not_come_so_far_keeps_it_from_being_settled() {
        SettledDays days = at(END.plus(Duration.ofHours(1)));
        Projections projections = services.queryBean(Projections.class);
        projections.stop();
        assertThat(services.commandAs("analyst").post("/api/v1/coverage", """
                                {"subject": "CASES", "service": "MINORITY_ADVISER", "from": 2013, "to": 2013,
                                 "source": "PRINTED"}""").status())
                .isEqualTo(201);

        assertThat(days.areSettled(DAY, COVERAGE)).isFalse();
        projections.start();
        await().untilAsserted(() -> assertThat(days.areSettled(DAY, COVERAGE)).isTrue());
    }

    /** It counts where it belongs when it has been mended, be that day long past. */
    @Test
    void what_a_view_has_laid_aside_keeps_every_day_from_being_settled() {
        SettledDays days = at(END.plus(Duration.ofHours(1)));
        await().untilAsserted(() -> assertThat(days.areSettled(DAY, COVERAGE)).isTrue());
        String key = services.queryBean(ServedViews.class).of(COVERAGE).key();
        DeadLetters deadLetters = services.queryBean(DeadLetters.class);
        deadLetters.add(key, "a stream", 0, "unreadable");

        assertThat(days.areSettled(DAY, COVERAGE)).isFalse();
        assertThat(days.areSettled(DAY, "cases")).isTrue();
        deadLetters.remove(key, "a stream");
        assertThat(days.areSettled(DAY, COVERAGE)).isTrue();
    }

    private static SettledDays at(Instant now) {
        return new SettledDays(
                services.queryBean(EventLog.class),
                services.queryBean(ServedViews.class),
                services.queryBean(DeadLetters.class),
                Clock.fixed(now, ZoneOffset.UTC));
    }

    private static Connection owner() throws Exception {
        return DriverManager.getConnection(services.ownerUrl());
    }
}
