package no.imdi.egnevalg.query.durations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.imdi.egnevalg.kernel.casefile.CaseFileClosed;
import no.imdi.egnevalg.kernel.casefile.CaseFileReopened;
import no.imdi.egnevalg.kernel.casefile.GuidanceGiven;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Language;
import no.imdi.egnevalg.query.lives.CaseLivesProjection;
import no.imdi.egnevalg.query.lives.LifeOfCases;
import no.imdi.egnevalg.query.lives.PlainLife;
import no.imdi.egnevalg.query.projection.RecordedEvent;
import no.imdi.egnevalg.query.simulation.SimulatedViews;
import org.junit.jupiter.api.Test;

class DurationsPropertyTest {

    @Test
    void durations_are_the_quartiles_of_a_plain_list_whatever_the_order_the_batches_and_the_crashes() {
        try (SimulatedViews views = new SimulatedViews()) {
            qt().withExamples(15).forAll(longs().all()).checkAssert(seed -> {
                List<RecordedEvent> events = LifeOfCases.events(seed, 80);
                views.project(views.bean(CaseLivesProjection.class), events, seed, 10);

                for (AdviserService service : AdviserService.values()) {
                    List<PlainLife> opened = openedBy(service, events);
                    views.bean(Durations.class)
                            .of(service, 2012, 2013, Language.ENGLISH)
                            .forEach(duration -> {
                                List<Integer> days = days(Interval.valueOf(duration.interval()), opened);
                                assertThat(duration.of()).isEqualTo(opened.size());
                                assertThat(duration.days().cases()).isEqualTo(days.size());
                                assertThat(Arrays.asList(
                                                duration.days().lowerQuartile(),
                                                duration.days().median(),
                                                duration.days().upperQuartile()))
                                        .isEqualTo(PlainLife.quartiles(days));
                            });
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

    private static List<Integer> days(Interval interval, List<PlainLife> opened) {
        return opened.stream()
                .flatMap(life ->
                        end(interval, life)
                                .map(day -> (int) ChronoUnit.DAYS.between(
                                        life.registration().openedOn(), day))
                                .stream())
                .toList();
    }

    private static Optional<LocalDate> end(Interval interval, PlainLife life) {
        return switch (interval) {
            case OPENING_TO_REGISTRATION -> Optional.of(life.opened().recorded().day());
            case OPENING_TO_FIRST_GUIDANCE ->
                life.all(GuidanceGiven.class).stream().map(GuidanceGiven::on).min(LocalDate::compareTo);
            case OPENING_TO_CLOSURE -> {
                List<CaseFileClosed> closures = life.all(CaseFileClosed.class);
                boolean stands =
                        closures.size() > life.all(CaseFileReopened.class).size();
                yield stands ? Optional.of(closures.getLast().on()) : Optional.empty();
            }
        };
    }
}
