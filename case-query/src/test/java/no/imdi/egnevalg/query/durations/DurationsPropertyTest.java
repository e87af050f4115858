package no.imdi.egnevalg.query.durations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import no.imdi.egnevalg.kernel.casefile.GuidanceGiven;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Language;
import no.imdi.egnevalg.query.erasure.Erasures;
import no.imdi.egnevalg.query.lives.CaseLivesProjection;
import no.imdi.egnevalg.query.lives.LifeOfCases;
import no.imdi.egnevalg.query.lives.PlainLife;
import no.imdi.egnevalg.query.projection.RecordedEvent;
import no.imdi.egnevalg.query.simulation.SimulatedViews;
import no.imdi.egnevalg.query.survival.PlainQuartiles;
import no.imdi.egnevalg.query.survival.PlainTimes;
import no.imdi.egnevalg.query.survival.Quartiles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DurationsPropertyTest {

    @Test
    void durations_are_a_recount_day_by_day_whatever_the_order_the_batches_and_the_crashes() {
        try (SimulatedViews views = new SimulatedViews()) {
            qt().withExamples(15).forAll(longs().all()).checkAssert(seed -> {
                List<RecordedEvent> events =
                        Erasures.in(LifeOfCases.events(seed, 80), seed).events();
                views.project(views.bean(CaseLivesProjection.class), events, seed, 10);

                for (AdviserService service : AdviserService.values()) {
                    List<PlainLife> opened = openedBy(service, events);
                    views.bean(Durations.class)
                            .of(service, List.of(2012, 2013), Language.ENGLISH)
                            .forEach(duration -> assertThat(duration.days())
                                    .isEqualTo(days(Interval.valueOf(duration.interval()), opened)));
                }
            });
        }
    }

    private static List<PlainLife> openedBy(AdviserService service, List<RecordedEvent> events) {
        return PlainLife.of(events).stream()
                .filter(life -> life.opened().service() == service
                        && Stream.of(2012, 2013)
                                .anyMatch(year -> year == life.registration().year()))
                .toList();
    }

    private static Quartiles days(Interval interval, List<PlainLife> opened) {
        if (interval == Interval.OPENING_TO_REGISTRATION) {
            return PlainQuartiles.of(
                    opened.stream()
                            .map(DurationsPropertyTest::registrationDelay)
                            .toList(),
                    List.of());
        }
        return PlainTimes.quartiles(
                opened,
                interval == Interval.OPENING_TO_CLOSURE ? PlainLife::closedOn : DurationsPropertyTest::guidedOn,
                SimulatedViews.TODAY);
    }

    private static int registrationDelay(PlainLife life) {
        return (int) ChronoUnit.DAYS.between(
                life.registration().openedOn(), life.opened().recorded().day());
    }

    private static @Nullable LocalDate guidedOn(PlainLife life) {
        return life.all(GuidanceGiven.class).stream()
                .map(GuidanceGiven::on)
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
