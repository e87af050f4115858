package no.imdi.egnevalg.command.casefile.closure;

import java.util.ArrayList;
import java.util.List;
import no.imdi.egnevalg.command.casefile.state.CaseFacts;
import no.imdi.egnevalg.command.casefile.state.CaseFileState;
import no.imdi.egnevalg.command.decision.Decision;
import no.imdi.egnevalg.command.decision.Reason;
import no.imdi.egnevalg.kernel.casefile.CaseFileClosed;

/** Decides whether a case may be closed. */
public final class ClosureRules {

    private ClosureRules() {}

    /** Closes an open case without open work. The day of the closure cannot lie before any other act in the case. */
    public static Decision<CaseFileClosed> decide(CaseFileState state, CloseCaseFile command) {
        return state.whenOpen(facts -> Decision.unless(
                refusals(facts, command),
                new CaseFileClosed(command.caseId(), command.on(), command.outcome(), command.recorded())));
    }

    private static List<Reason> refusals(CaseFacts facts, CloseCaseFile command) {
        List<Reason> refusals = leftUndone(facts);
        refusals.addAll(facts.days().refusalsOfEnd("/on", command.on(), command.recorded()));
        return refusals;
    }

    private static List<Reason> leftUndone(CaseFacts facts) {
        List<Reason> undone = new ArrayList<>();
        if (facts.attention().isAcute()) {
            undone.add(ClosureRefusal.RISK_IS_ACUTE);
        }
        if (!facts.attention().concerns().isEmpty()) {
            undone.add(ClosureRefusal.CONCERN_UNRESOLVED);
        }
        if (facts.referrals().anyUnanswered()) {
            undone.add(ClosureRefusal.REFERRAL_UNANSWERED);
        }
        if (facts.ownership().offer() != null) {
            undone.add(ClosureRefusal.HANDOVER_UNANSWERED);
        }
        return undone;
    }
}
