package no.imdi.egnevalg.query.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.util.List;
import no.imdi.egnevalg.command.casefile.state.CaseFacts;
import no.imdi.egnevalg.command.casefile.state.CaseFileState;
import no.imdi.egnevalg.kernel.casefile.Registration;
import no.imdi.egnevalg.kernel.casefile.RiskAssessed;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.query.lives.Deliveries;
import no.imdi.egnevalg.query.lives.LifeOfCases;
import no.imdi.egnevalg.query.lives.TestViews;
import no.imdi.egnevalg.query.projection.RecordedEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CasesPropertyTest {

    private static final int EXAMPLES = 30;
    private static final int EVENTS = 150;
    private static TestViews views;
    private static CasesProjection projection;

    @BeforeAll
    static void connect() {
        views = new TestViews();
        projection = new CasesProjection(CodeLists.load());
    }

    @AfterAll
    static void disconnect() {
        views.close();
    }

    @Test
    void whatever_comes_again_the_view_holds_what_the_command_side_knows() {
        qt().withShrinkCycles(0).withExamples(EXAMPLES).forAll(longs().all()).checkAssert(seed -> {
            List<RecordedEvent> events = LifeOfCases.events(seed, EVENTS);
            views.empty(projection);
            Deliveries.live(views, projection, events, seed);

            Cases cases = new Cases(views.served(), views.deadLetters());
            LifeOfCases.states(events)
                    .forEach((caseId, state) -> assertHolds(
                            cases.find(caseId).orElseThrow().answer(),
                            state,
                            LifeOfCases.historyOf(caseId, events).size() - 1));
        });
    }

    @Test
    void a_replay_gives_the_same_view_as_live_projection_with_crashes() {
        qt().withShrinkCycles(0)
                .withExamples(EXAMPLES / 2)
                .forAll(longs().all())
                .checkAssert(seed -> {
                    List<RecordedEvent> events = LifeOfCases.events(seed, EVENTS);
                    views.empty(projection);
                    Deliveries.live(views, projection, events, seed);
                    List<String> live = views.dump(CasesProjection.COLLECTION);

                    Deliveries.replay(views, projection, events);

                    assertThat(views.dump(CasesProjection.COLLECTION))
                            .isEqualTo(live)
                            .isNotEmpty();
                });
    }

    private static void assertHolds(@Nullable CaseView view, CaseFileState state, long version) {
        if (state instanceof CaseFileState.Erased) {
            assertThat(view).isNull();
            return;
        }
        assertThat(view).isNotNull();
        CaseFacts facts = state.facts();
        Registration registration = facts.subject().registration();
        assertThat(view.version()).isEqualTo(version);
        assertThat(view.state()).isEqualTo(stateOf(state).name());
        assertThat(view.category()).isEqualTo(registration.category().name());
        assertThat(view.openedOn()).isEqualTo(registration.openedOn().toString());
        assertThat(view.categoryNow()).isEqualTo(facts.subject().category().name());
        assertThat(view.secondaryConcernsNow())
                .isEqualTo(facts.subject().secondaryConcerns().stream()
                        .sorted()
                        .map(Enum::name)
                        .toList());
        assertThat(view.owner()).isEqualTo(owner(facts.ownership().owner()));
        assertThat(view.risk()).isEqualTo(risk(facts));
        assertThat(view.openConcerns()).isEqualTo(facts.attention().concerns().size());
        if (state instanceof CaseFileState.Closed closed) {
            assertThat(view.closedOn()).isEqualTo(closed.on().toString());
        } else if (state instanceof CaseFileState.Open) {
            assertThat(view.closedOn()).isNull();
        }
    }

    private static CaseState stateOf(CaseFileState state) {
        return switch (state) {
            case CaseFileState.Open _ -> CaseState.OPEN;
            case CaseFileState.Closed _ -> CaseState.CLOSED;
            case CaseFileState.Voided _ -> CaseState.VOID;
            case CaseFileState.Erased _ -> CaseState.ERASED;
        };
    }

    private static CaseView.Owner owner(Unit unit) {
        return new CaseView.Owner(
                unit.service().name(),
                unit.region() == null ? null : unit.region().name(),
                unit.posting());
    }

    private static @Nullable String risk(CaseFacts facts) {
        RiskAssessed risk = facts.attention().risk();
        return risk == null ? null : risk.level().name();
    }
}
