package no.imdi.egnevalg.command.casefile.linking;

import static no.imdi.egnevalg.command.casefile.CaseFileScene.at;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.booleans;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.imdi.egnevalg.command.casefile.CaseFileScene;
import no.imdi.egnevalg.command.casefile.registration.RegistrationExample;
import no.imdi.egnevalg.command.casefile.state.CaseFileState;
import no.imdi.egnevalg.command.decision.Decision;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.CaseFileOpened;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.LinkGrounds;
import no.imdi.egnevalg.kernel.codelist.UnlinkReason;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

/** Links made and undone in any order, by either of the two cases: both always tell the same. */
class LinkingPropertyTest {

    private static final int CASES = 5;
    private static final Recorded NOW = at("2014-06-02T08:00:00Z");

    private record Step(int acted, int other, boolean link) {}

    /** What the cases know, and the pairs that ought to be linked. */
    private static final class World {
        private final Map<String, CaseFileState> states = new HashMap<>();
        private final Set<Set<String>> expected = new HashSet<>();

        World() {
            for (int i = 0; i < CASES; i++) {
                happened(new CaseFileOpened(
                        id(i),
                        CaseFileScene.NUMBER,
                        AdviserService.MINORITY_ADVISER,
                        RegistrationExample.atSchool().registration(),
                        NOW));
            }
        }

        void take(Step step) {
            String acted = id(step.acted());
            String other = id(step.other());
            CaseFileState state = Objects.requireNonNull(states.get(acted));
            if (step.link()) {
                var command = new LinkCaseFiles(acted, 0, other, LinkGrounds.PERSON_CONFIRMED, NOW);
                boolean done = let(LinkingRules.decide(state, Optional.ofNullable(states.get(other)), command));
                check(done == (!acted.equals(other) && expected.add(Set.of(acted, other))));
            } else if (!acted.equals(other)) {
                var command = new UnlinkCaseFiles(acted, 0, other, UnlinkReason.UNCERTAIN, NOW);
                check(let(UnlinkingRules.decide(state, Optional.ofNullable(states.get(other)), command))
                        == expected.remove(Set.of(acted, other)));
            }
        }

        private boolean let(Decision<? extends List<? extends CaseFileEvent>> decision) {
            if (decision instanceof Decision.Accepted<? extends List<? extends CaseFileEvent>> accepted) {
                accepted.event().forEach(this::happened);
                return true;
            }
            return false;
        }

        private void happened(CaseFileEvent event) {
            states.merge(event.caseId(), CaseFileState.after(states.get(event.caseId()), event), (_, now) -> now);
        }

        boolean isAsExpected() {
            return states.entrySet().stream()
                    .allMatch(state -> state.getValue().facts().linkedCases().equals(expectedOf(state.getKey())));
        }

        private Set<String> expectedOf(String caseId) {
            Set<String> linked = new TreeSet<>();
            expected.stream().filter(pair -> pair.contains(caseId)).forEach(linked::addAll);
            linked.remove(caseId);
            return linked;
        }

        private static void check(boolean holds) {
            if (!holds) {
                throw new AssertionError("A step was decided otherwise than the links stand");
            }
        }
    }

    @Test
    void in_any_order_both_streams_tell_the_same_links() {
        qt().forAll(lists().of(steps()).ofSizeBetween(0, 40)).check(steps -> {
            World world = new World();
            steps.forEach(world::take);
            return world.isAsExpected();
        });
    }

    private static Gen<Step> steps() {
        return integers()
                .between(0, CASES - 1)
                .zip(integers().between(0, CASES - 1), booleans().all(), Step::new);
    }

    private static String id(int number) {
        return "case-" + number;
    }
}
