package no.imdi.egnevalg.query.flows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import no.imdi.egnevalg.kernel.casefile.CaseFileClosed;
import no.imdi.egnevalg.kernel.casefile.CaseFileRecategorised;
import no.imdi.egnevalg.kernel.casefile.CaseFileReopened;
import no.imdi.egnevalg.kernel.casefile.RiskAssessed;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.kernel.codelist.RiskLevel;
import no.imdi.egnevalg.query.counters.Quartiles;
import no.imdi.egnevalg.query.lives.CaseLivesProjection;
import no.imdi.egnevalg.query.lives.LifeOfCases;
import no.imdi.egnevalg.query.lives.PlainLife;
import no.imdi.egnevalg.query.projection.RecordedEvent;
import no.imdi.egnevalg.query.simulation.SimulatedViews;
import org.junit.jupiter.api.Test;

class FlowsPropertyTest {

    private static final LocalDate LATE = LocalDate.of(2016, 1, 1);

    @Test
    void flows_are_a_recount_whatever_the_order_the_batches_and_the_crashes() {
        try (SimulatedViews views = new SimulatedViews()) {
            qt().withExamples(15).forAll(longs().all()).checkAssert(seed -> {
                List<RecordedEvent> events = LifeOfCases.events(seed, 80);
                views.project(views.bean(CaseLivesProjection.class), events, seed, 10);
                Collection<PlainLife> lives = PlainLife.of(events);

                for (AdviserService service : AdviserService.values()) {
                    views.bean(Flows.class).of(service, 2011, 2014).forEach((year, counted) -> {
                        List<PlainLife> opened = openedIn(year, service, lives);
                        assertThat(flat(counted.untilNow())).isEqualTo(untilNow(opened));
                        assertThat(flat(counted.steps())).isEqualTo(stepsIn(year, service, lives));
                        assertThat(asList(counted.toAcuteRisk())).isEqualTo(days(opened, FlowsPropertyTest::acuteOn));
                        assertThat(asList(counted.toClosure())).isEqualTo(days(opened, FlowsPropertyTest::closedOn));
                    });
                }
            });
        }
    }

    private static List<PlainLife> openedIn(int year, AdviserService service, Collection<PlainLife> lives) {
        return lives.stream()
                .filter(life -> life.opened().service() == service
                        && life.registration().openedOn().getYear() == year)
                .toList();
    }

    private static Map<String, Integer> untilNow(List<PlainLife> opened) {
        return PlainLife.counted(opened.stream()
                .map(life -> life.registration().category() + " "
                        + Objects.requireNonNull(life.at(LATE)).category())
                .toList());
    }

    private static Map<String, Integer> stepsIn(int year, AdviserService service, Collection<PlainLife> lives) {
        return PlainLife.counted(lives.stream()
                .filter(life -> life.opened().service() == service)
                .flatMap(life -> life.all(CaseFileRecategorised.class).stream())
                .filter(step -> step.effectiveOn().getYear() == year)
                .map(step -> step.from() + " " + step.to())
                .toList());
    }

    private static Optional<LocalDate> acuteOn(PlainLife life) {
        return life.all(RiskAssessed.class).stream()
                .filter(assessed -> assessed.level() == RiskLevel.ACUTE)
                .map(RiskAssessed::on)
                .min(LocalDate::compareTo);
    }

    private static Optional<LocalDate> closedOn(PlainLife life) {
        List<CaseFileClosed> closures = life.all(CaseFileClosed.class);
        boolean stands = closures.size() > life.all(CaseFileReopened.class).size();
        return stands ? Optional.of(closures.getLast().on()) : Optional.empty();
    }

    private static List<Integer> days(List<PlainLife> opened, Function<PlainLife, Optional<LocalDate>> end) {
        return PlainLife.quartiles(opened.stream()
                .flatMap(life ->
                        end
                                .apply(life)
                                .map(day -> (int) ChronoUnit.DAYS.between(
                                        life.registration().openedOn(), day))
                                .stream())
                .toList());
    }

    private static List<Integer> asList(Quartiles quartiles) {
        return Arrays.asList(quartiles.lowerQuartile(), quartiles.median(), quartiles.upperQuartile());
    }

    private static Map<String, Integer> flat(Map<Category, Map<Category, Integer>> matrix) {
        Map<String, Integer> flat = new TreeMap<>();
        matrix.forEach((from, row) -> row.forEach((to, cases) -> flat.put(from + " " + to, cases)));
        return flat;
    }
}
