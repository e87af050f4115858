package no.imdi.egnevalg.command.casefile.handover;

import static no.imdi.egnevalg.command.casefile.CaseFileScene.CASE;
import static no.imdi.egnevalg.command.casefile.CaseFileScene.at;
import static no.imdi.egnevalg.command.casefile.CaseFileScene.opened;
import static no.imdi.egnevalg.command.casefile.registration.RegistrationExample.atSchool;
import static no.imdi.egnevalg.kernel.codelist.AdviserService.MINORITY_ADVISER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import no.imdi.egnevalg.access.identity.Caller;
import no.imdi.egnevalg.command.casefile.access.CaseAccessRules;
import no.imdi.egnevalg.command.casefile.state.CaseFileState;
import no.imdi.egnevalg.kernel.casefile.CaseFileClosed;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.CaseFileHandedOver;
import no.imdi.egnevalg.kernel.casefile.CaseFileVoided;
import no.imdi.egnevalg.kernel.casefile.ConcernFlagged;
import no.imdi.egnevalg.kernel.casefile.HandoverOffered;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.casefile.ReferralAccepted;
import no.imdi.egnevalg.kernel.casefile.ReferralRecipient;
import no.imdi.egnevalg.kernel.casefile.ReferralRejected;
import no.imdi.egnevalg.kernel.casefile.ReferralSent;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.ClosureOutcome;
import no.imdi.egnevalg.kernel.codelist.ConcernKind;
import no.imdi.egnevalg.kernel.codelist.HandoverReason;
import no.imdi.egnevalg.kernel.codelist.ReferralReason;
import no.imdi.egnevalg.kernel.codelist.RejectionReason;
import no.imdi.egnevalg.kernel.codelist.Role;
import no.imdi.egnevalg.kernel.codelist.Urgency;
import no.imdi.egnevalg.kernel.codelist.VoidingReason;
import org.junit.jupiter.api.Test;

/**
 * When all cases of a unit have gone to another one, nobody is left who does not know of a case that the old unit knew
 * of.
 */
class UnitCasePropertyTest {

    private static final LocalDate DAY = LocalDate.of(2014, 6, 2);
    private static final Recorded NOW = at("2014-06-02T08:00:00Z");
    private static final List<Unit> UNITS = List.of(school(1), school(2), school(3));
    private static final Unit CLOSING = UNITS.get(0);
    private static final Unit TAKING = UNITS.get(1);

    @Test
    void the_old_unit_knows_of_no_case_any_more_and_the_new_one_of_all_that_the_old_one_knew() {
        qt().withExamples(1000).forAll(longs().all()).checkAssert(seed -> {
            CaseFileState before = randomCase(seed);
            boolean knew = knows(before, CLOSING);
            boolean owned = before.facts().ownership().owner().isSameAs(CLOSING);

            CaseFileState after = before;
            for (CaseFileEvent event : UnitCaseRules.decide(before, command())) {
                after = CaseFileState.after(after, event);
            }

            if (before instanceof CaseFileState.Voided) {
                assertThat(after).isEqualTo(before);
                return;
            }
            assertThat(knows(after, CLOSING)).isFalse();
            assertThat(knows(after, TAKING)).isEqualTo(knew || knows(before, TAKING));
            assertThat(after.facts().ownership().owner().isSameAs(TAKING))
                    .isEqualTo(owned || before.facts().ownership().owner().isSameAs(TAKING));
            assertThat(after.getClass()).isEqualTo(before.getClass());
            assertThat(UnitCaseRules.decide(after, command())).isEmpty();
        });
    }

    private static HandOverWithUnit command() {
        return new HandOverWithUnit(CASE, CLOSING, TAKING, DAY, HandoverReason.UNIT_CLOSED, NOW, NOW);
    }

    private static boolean knows(CaseFileState state, Unit unit) {
        return CaseAccessRules.maySee(state.facts(), new Caller("adviser", Role.ADVISER, unit));
    }

    private static CaseFileState randomCase(long seed) {
        Random random = new Random(seed);
        CaseFileState state = CaseFileState.after(
                null,
                opened(
                        MINORITY_ADVISER,
                        atSchool()
                                .posting(UNITS.get(random.nextInt(3)).posting())
                                .registration()));
        List<String> waiting = new ArrayList<>();
        for (int i = 0; i < random.nextInt(12); i++) {
            state = CaseFileState.after(state, anyEvent(random, state, waiting, "id-" + i));
        }
        return switch (random.nextInt(6)) {
            case 0 -> CaseFileState.after(state, new CaseFileClosed(CASE, DAY, ClosureOutcome.IN_SAFETY, NOW));
            case 1 ->
                CaseFileState.after(
                        state,
                        new CaseFileVoided(
                                CASE,
                                MINORITY_ADVISER,
                                state.facts().subject().registration(),
                                VoidingReason.NOT_A_CASE,
                                NOW));
            default -> state;
        };
    }

    private static CaseFileEvent anyEvent(Random random, CaseFileState state, List<String> waiting, String id) {
        Unit unit = UNITS.get(random.nextInt(3));
        Unit owner = state.facts().ownership().owner();
        HandoverOffered offer = state.facts().ownership().offer();
        return switch (random.nextInt(5)) {
            case 0 -> new ConcernFlagged(CASE, id, DAY, ConcernKind.JOURNEY_PLANNED, DAY, unit, NOW);
            case 1 -> new HandoverOffered(CASE, DAY, owner, unit, HandoverReason.EXPERTISE, Urgency.NORMAL, NOW);
            case 2 ->
                offer == null
                        ? new ConcernFlagged(CASE, id, DAY, ConcernKind.JOURNEY_PLANNED, DAY, unit, NOW)
                        : new CaseFileHandedOver(CASE, DAY, owner, offer.to(), NOW);
            case 3 ->
                waiting.isEmpty()
                        ? sent(unit, waiting, id)
                        : random.nextBoolean()
                                ? new ReferralAccepted(CASE, waiting.removeLast(), DAY, null, NOW)
                                : new ReferralRejected(
                                        CASE, waiting.removeLast(), DAY, RejectionReason.NO_CAPACITY, NOW);
            default -> sent(unit, waiting, id);
        };
    }

    private static ReferralSent sent(Unit to, List<String> waiting, String id) {
        waiting.add(id);
        return new ReferralSent(CASE, id, DAY, ReferralRecipient.of(to), ReferralReason.EXPERTISE, Urgency.NORMAL, NOW);
    }

    private static Unit school(int number) {
        return new Unit(MINORITY_ADVISER, null, "SCHOOL-EAST-0" + number);
    }
}
