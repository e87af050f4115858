package no.imdi.egnevalg.command.casefile.erasure;

import java.util.List;
import java.util.function.Function;
import no.imdi.egnevalg.command.casefile.state.CaseFacts;
import no.imdi.egnevalg.command.casefile.state.CaseFileState;
import no.imdi.egnevalg.command.decision.Decision;
import no.imdi.egnevalg.kernel.casefile.CaseFileErased;
import no.imdi.egnevalg.kernel.casefile.ErasureDecided;
import no.imdi.egnevalg.kernel.casefile.ErasureWithdrawn;

/**
 * Decides whether a case may be erased. An erasure takes two privacy officers, and can be withdrawn until the second
 * confirms it.
 */
public final class ErasureRules {

    private ErasureRules() {}

    /** Decides the erasure of a case in any state but erased, also of a voided case. */
    public static Decision<ErasureDecided> decide(CaseFileState state, DecideErasure command) {
        return state.unlessErased(facts -> Decision.unless(
                facts.erasure() == null ? List.of() : List.of(ErasureRefusal.ALREADY_DECIDED),
                new ErasureDecided(command.caseId(), command.basis(), command.recorded())));
    }

    /**
     * Withdraws a decision to erase a case. The officer who decided it may do so, and so may one who does not agree.
     */
    public static Decision<ErasureWithdrawn> withdraw(CaseFileState state, WithdrawErasure command) {
        return whenDecided(
                state, _ -> new Decision.Accepted<>(new ErasureWithdrawn(command.caseId(), command.recorded())));
    }

    /** Erases a case, as another officer has decided. */
    public static Decision<CaseFileErased> confirm(CaseFileState state, ConfirmErasure command) {
        return whenDecided(
                state,
                decided -> Decision.unless(
                        isSameOfficer(decided, command) ? List.of(ErasureRefusal.SAME_OFFICER) : List.of(),
                        new CaseFileErased(
                                command.caseId(),
                                decided.basis(),
                                decided.recorded().by(),
                                command.recorded())));
    }

    private static boolean isSameOfficer(ErasureDecided decided, ConfirmErasure command) {
        return decided.recorded().by().id().equals(command.recorded().by().id());
    }

    private static <E> Decision<E> whenDecided(CaseFileState state, Function<ErasureDecided, Decision<E>> decision) {
        return state.unlessErased(facts -> whenDecided(facts, decision));
    }

    private static <E> Decision<E> whenDecided(CaseFacts facts, Function<ErasureDecided, Decision<E>> decision) {
        ErasureDecided decided = facts.erasure();
        return decided == null ? new Decision.Refused<>(List.of(ErasureRefusal.NOT_DECIDED)) : decision.apply(decided);
    }
}
