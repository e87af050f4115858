package no.imdi.egnevalg.command.casefile.referral;

import java.util.ArrayList;
import java.util.List;
import no.imdi.egnevalg.command.casefile.state.CaseFacts;
import no.imdi.egnevalg.command.casefile.state.CaseFileState;
import no.imdi.egnevalg.command.casefile.state.Referrals.Referral;
import no.imdi.egnevalg.command.casefile.units.UnitRules;
import no.imdi.egnevalg.command.decision.Decision;
import no.imdi.egnevalg.command.decision.Reason;
import no.imdi.egnevalg.kernel.casefile.ReferralRecipient;
import no.imdi.egnevalg.kernel.casefile.ReferralSent;
import no.imdi.egnevalg.kernel.codelist.CodeLists;

/** Decides whether a case may be referred. */
public final class SendingRules {

    private SendingRules() {}

    /** Refers an open case to a unit or agency that does not own it and has no unended referral of it. */
    public static Decision<ReferralSent> decide(CaseFileState state, SendReferral command, CodeLists codeLists) {
        return state.whenOpen(facts -> Decision.unless(
                refusals(facts, command, codeLists),
                new ReferralSent(
                        command.caseId(),
                        command.referralId(),
                        command.on(),
                        command.to(),
                        command.reason(),
                        command.urgency(),
                        command.recorded())));
    }

    private static List<Reason> refusals(CaseFacts facts, SendReferral command, CodeLists codeLists) {
        List<Reason> reasons = new ArrayList<>(facts.days().refusals("/on", command.on(), command.recorded()));
        if (command.to().unit() != null) {
            reasons.addAll(UnitRules.refusals("/to/unit", command.to().unit(), codeLists));
            if (command.to().unit().isSameAs(facts.ownership().owner())) {
                reasons.add(ReferralRefusal.REFERRED_TO_OWNER);
            }
        }
        if (reasons.isEmpty() && hasItAlready(facts, command.to())) {
            reasons.add(ReferralRefusal.ALREADY_REFERRED);
        }
        return reasons;
    }

    private static boolean hasItAlready(CaseFacts facts, ReferralRecipient to) {
        return facts.referrals().byId().values().stream()
                .filter(referral -> !(referral instanceof Referral.Ended))
                .anyMatch(referral -> isSame(referral.sent().to(), to));
    }

    private static boolean isSame(ReferralRecipient one, ReferralRecipient other) {
        if (one.unit() == null || other.unit() == null) {
            return one.equals(other);
        }
        return one.unit().isSameAs(other.unit());
    }
}
