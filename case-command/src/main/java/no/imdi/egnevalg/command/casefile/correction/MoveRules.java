package no.imdi.egnevalg.command.casefile.correction;

import java.time.Duration;
import java.util.List;
import no.imdi.egnevalg.command.casefile.state.CaseFacts;
import no.imdi.egnevalg.command.casefile.state.CaseFileState;
import no.imdi.egnevalg.command.casefile.state.Ownership;
import no.imdi.egnevalg.command.decision.Decision;
import no.imdi.egnevalg.kernel.casefile.MoveSeen;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.casefile.Registration;
import no.imdi.egnevalg.kernel.casefile.RegistrationCorrected;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.CorrectionReason;

/**
 * Decides when a correction of the place may move a case to another unit, and whether that unit may keep or return it.
 */
public final class MoveRules {

    /** After this time, a case that belongs to another unit has to be offered to that unit. */
    private static final Duration LONGEST = Duration.ofDays(1);

    private MoveRules() {}

    /**
     * The reasons not to move the case to another unit by a correction. After a handover, the place no longer decides
     * who owns the case.
     */
    static List<MoveRefusal> refusals(CaseFacts facts, Registration after, Recorded recorded) {
        Ownership ownership = facts.ownership();
        boolean moves =
                !ownership.handedOver() && !Unit.of(facts.service(), after).isSameAs(ownership.owner());
        boolean inTime = !recorded.at().isAfter(ownership.registeredAt().plus(LONGEST));
        if (moves && !inTime) {
            return List.of(MoveRefusal.moving(after));
        }
        return moves && ownership.offer() != null ? List.of(MoveRefusal.OFFERED) : List.of();
    }

    /** Keeps a case that a correction moved to this unit. */
    public static Decision<MoveSeen> see(CaseFileState state, SeeMove command) {
        return state.unlessVoid(facts -> Decision.unless(
                facts.ownership().move() == null ? List.of(MoveRefusal.NOT_MOVED) : List.of(),
                new MoveSeen(command.caseId(), command.recorded())));
    }

    /**
     * Returns a case that a correction moved here to the unit that had it before, however long ago that was. A case
     * that was itself returned cannot be returned again.
     */
    public static Decision<RegistrationCorrected> giveBack(CaseFileState state, ReturnMovedCase command) {
        return state.unlessVoid(facts -> {
            Ownership.Move move = facts.ownership().move();
            if (move == null || move.isReturn()) {
                return new Decision.Refused<>(List.of(MoveRefusal.NOT_MOVED));
            }
            return facts.ownership().offer() != null
                    ? new Decision.Refused<>(List.of(MoveRefusal.OFFERED))
                    : new Decision.Accepted<>(returned(facts, move.from(), command));
        });
    }

    private static RegistrationCorrected returned(CaseFacts facts, Unit to, ReturnMovedCase command) {
        Registration now = facts.subject().registration();
        Registration before = new Registration(
                now.openedOn(),
                now.category(),
                now.secondaryCategories(),
                to.region(),
                to.posting(),
                now.ageBand(),
                now.gender(),
                now.referralSource());
        return new RegistrationCorrected(
                command.caseId(), facts.service(), now, before, CorrectionReason.WRONG_PLACE, command.recorded());
    }
}
