package no.imdi.egnevalg.query.movements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.imdi.egnevalg.kernel.casefile.CaseFileClosed;
import no.imdi.egnevalg.kernel.casefile.CaseFileErased;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.CaseFileHandedOver;
import no.imdi.egnevalg.kernel.casefile.CaseFileReopened;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.query.lives.CaseLivesProjection;
import no.imdi.egnevalg.query.lives.LifeOfCases;
import no.imdi.egnevalg.query.lives.PlainLife;
import no.imdi.egnevalg.query.measures.YearlyMeasure;
import no.imdi.egnevalg.query.projection.RecordedEvent;
import no.imdi.egnevalg.query.simulation.SimulatedViews;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MovementsPropertyTest {

    private static final int EXAMPLES = 12;
    private static final int EVENTS = 100;
    private static final LocalDate FIRST_DAY = LocalDate.of(2012, 1, 1);

    private static SimulatedViews views;

    @BeforeAll
    static void open() {
        views = new SimulatedViews();
    }

    @AfterAll
    static void close() {
        views.close();
    }

    @Test
    void movements_of_any_period_are_a_recount_and_lead_from_one_caseload_to_the_next() {
        qt().withShrinkCycles(0)
                .withExamples(EXAMPLES)
                .forAll(
                        longs().all(),
                        integers().between(1, 25),
                        integers().between(-5, 400),
                        integers().between(0, 200))
                .checkAssert((seed, mostInABatch, begin, length) -> {
                    List<RecordedEvent> events = LifeOfCases.events(seed, EVENTS);
                    views.project(views.bean(CaseLivesProjection.class), events, seed, mostInABatch);
                    LocalDate from = FIRST_DAY.plusDays(begin);
                    List<Period> periods = List.of(
                            new Period(from, from.plusDays(length)),
                            new Period(from.plusDays(length + 1), from.plusDays(length + 20)));

                    for (AdviserService service : AdviserService.values()) {
                        List<Balance> balances =
                                views.bean(MovementCounts.class).of(service, periods);
                        for (int i = 0; i < periods.size(); i++) {
                            Period period = periods.get(i);
                            Balance balance = balances.get(i);
                            assertThat(balance.movements()).isEqualTo(recount(events, service, period));
                            assertThat(balance.opening())
                                    .isEqualTo(
                                            stock(events, service, period.from().minusDays(1)));
                            assertThat(balance.closing()).isEqualTo(stock(events, service, period.to()));
                        }
                    }
                });
    }

    @Test
    void the_movements_of_a_year_end_in_the_caseload_statistic_and_handovers_between_services_cancel_out() {
        qt().withShrinkCycles(0).withExamples(EXAMPLES).forAll(longs().all()).checkAssert(seed -> {
            views.replay(views.bean(CaseLivesProjection.class), LifeOfCases.events(seed, EVENTS));
            YearlyMeasure open = (YearlyMeasure) views.bean("openCasesMeasure");
            Balance together = Balance.NOTHING;

            for (AdviserService service : AdviserService.values()) {
                Balance year = views.bean(MovementCounts.class)
                        .of(service, List.of(new Period(FIRST_DAY, LocalDate.of(2012, 12, 31))))
                        .getFirst();
                assertThat(year.closing())
                        .isEqualTo(Objects.requireNonNull(
                                        open.of(service, 2012, 2012).get(2012))
                                .total());
                together = together.plus(year);
            }

            assertThat(together.of(Movement.HANDED_IN)).isEqualTo(together.of(Movement.HANDED_OUT));
        });
    }

    private static int stock(List<RecordedEvent> events, AdviserService service, LocalDate day) {
        return (int) PlainLife.of(events).stream()
                .map(life -> life.at(day))
                .filter(standing -> standing != null && standing.open() && standing.owner() == service)
                .count();
    }

    private static Map<Movement, Integer> recount(List<RecordedEvent> events, AdviserService service, Period period) {
        Map<Movement, Integer> counts = new EnumMap<>(Movement.class);
        for (PlainLife life : PlainLife.of(events)) {
            AdviserService owner = life.opened().service();
            boolean open = true;
            count(counts, Movement.OPENED, owner == service, life.registration().openedOn(), period);
            for (CaseFileEvent event : life.events()) {
                boolean its = owner == service;
                switch (event) {
                    case CaseFileClosed closed -> {
                        count(counts, Movement.CLOSED, its, closed.on(), period);
                        open = false;
                    }
                    case CaseFileReopened reopened -> {
                        count(counts, Movement.REOPENED, its, reopened.on(), period);
                        open = true;
                    }
                    case CaseFileErased erased ->
                        count(
                                counts,
                                Movement.ERASED,
                                its && open,
                                erased.recorded().day(),
                                period);
                    case CaseFileHandedOver handed -> {
                        owner = handed.to().service();
                        boolean stays = its && owner == service;
                        count(counts, Movement.HANDED_WITHIN, stays, handed.on(), period);
                        count(counts, Movement.HANDED_OUT, its && !stays, handed.on(), period);
                        count(counts, Movement.HANDED_IN, !its && owner == service, handed.on(), period);
                    }
                    default -> {}
                }
            }
        }
        return counts;
    }

    private static void count(
            Map<Movement, Integer> counts, Movement movement, boolean belongs, LocalDate on, Period period) {
        if (belongs && !on.isBefore(period.from()) && !on.isAfter(period.to())) {
            counts.merge(movement, 1, Integer::sum);
        }
    }
}
