package no.imdi.egnevalg.query.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.imdi.egnevalg.command.casefile.state.CaseFileState;
import no.imdi.egnevalg.query.erasure.Erasures;
import no.imdi.egnevalg.query.lives.Deliveries;
import no.imdi.egnevalg.query.lives.LifeOfCases;
import no.imdi.egnevalg.query.lives.TestViews;
import no.imdi.egnevalg.query.projection.DeadLetters;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RetentionProjectionTest {

    private static final LocalDate LONG_AFTER = LocalDate.of(2099, 1, 1);
    private static final int ALL = 1000;
    private static TestViews views;
    private static RetentionProjection projection;

    @BeforeAll
    static void connect() {
        views = new TestViews();
        projection = new RetentionProjection();
    }

    @AfterAll
    static void disconnect() {
        views.close();
    }

    @Test
    void in_the_end_every_closed_and_void_case_is_proposed_and_no_open_decided_or_erased_one() {
        qt().withShrinkCycles(0).withExamples(12).forAll(longs().all()).checkAssert(seed -> {
            Erasures some = Erasures.in(LifeOfCases.events(seed, 120), seed);
            views.empty(projection);
            Deliveries.live(views, projection, some.events(), seed);
            Map<String, CaseFileState> states = LifeOfCases.states(some.events());

            Set<String> proposed = new KeptCases(views.served(), new DeadLetters(views.database(), Clock.systemUTC()))
                    .due(RetentionSchedule.rules(), LONG_AFTER, ALL).stream()
                            .map(KeptCase::caseId)
                            .collect(Collectors.toSet());

            assertThat(proposed)
                    .isEqualTo(states.keySet().stream()
                            .filter(caseId -> isOver(states.get(caseId)))
                            .collect(Collectors.toSet()));
        });
    }

    private static boolean isOver(@Nullable CaseFileState state) {
        return (state instanceof CaseFileState.Closed || state instanceof CaseFileState.Voided)
                && state.facts().erasure() == null;
    }

    @Test
    void what_is_found_in_the_view_is_what_the_rules_decide() {
        qt().withShrinkCycles(0).withExamples(12).forAll(longs().all()).checkAssert(seed -> {
            views.empty(projection);
            Deliveries.live(views, projection, LifeOfCases.events(seed, 120), seed);
            RetentionRules rules = RetentionSchedule.rules();
            List<KeptCase> all = views.collection(RetentionProjection.COLLECTION)
                    .find()
                    .map(KeptCase::of)
                    .into(new ArrayList<>());
            LocalDate day = LocalDate.of(2013, 6, 1).plusDays(Math.floorMod(seed, 2500));

            assertThat(new KeptCases(views.served(), new DeadLetters(views.database(), Clock.systemUTC()))
                            .due(rules, day, ALL))
                    .containsExactlyInAnyOrderElementsOf(all.stream()
                            .filter(kept -> rules.decide(kept, day).isPresent())
                            .toList());
        });
    }
}
