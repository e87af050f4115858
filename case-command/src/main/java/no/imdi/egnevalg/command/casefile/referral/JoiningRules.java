package no.imdi.egnevalg.command.casefile.referral;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.imdi.egnevalg.command.casefile.state.CaseFileState;
import no.imdi.egnevalg.command.casefile.state.OtherCase;
import no.imdi.egnevalg.command.decision.Reason;
import no.imdi.egnevalg.kernel.casefile.Unit;

/** Decides which existing case of the recipient a referral may join. */
final class JoiningRules {

    private JoiningRules() {}

    /**
     * The reasons to refuse joining. The joined case must be another case of the recipient's service, neither void nor
     * erased, and the acceptance must not describe it anew.
     */
    static List<Reason> refusals(Unit recipient, Optional<CaseFileState> joined, AcceptReferral command) {
        List<Reason> reasons = new ArrayList<>();
        if (command.receiving().isDescribed()) {
            reasons.add(ReferralRefusal.JOINED_AND_REGISTERED);
        }
        String joins = Objects.requireNonNull(command.receiving().joins());
        if (command.caseId().equals(joins)) {
            reasons.add(ReferralRefusal.JOINS_ITSELF);
        } else {
            reasons.addAll(OtherCase.refusals("/joins", joins, joined));
            joined.filter(state -> !(state instanceof CaseFileState.Erased))
                    .ifPresent(state -> reasons.addAll(refusals(recipient, state)));
        }
        return reasons;
    }

    private static List<Reason> refusals(Unit recipient, CaseFileState joined) {
        if (joined instanceof CaseFileState.Voided) {
            return List.of(ReferralRefusal.JOINS_VOID_CASE);
        }
        return joined.facts().ownership().owner().service() == recipient.service()
                ? List.of()
                : List.of(ReferralRefusal.JOINS_OTHER_SERVICE);
    }
}
