package no.imdi.egnevalg.command.casefile.handover;

import java.util.ArrayList;
import java.util.List;
import no.imdi.egnevalg.command.casefile.state.CaseFacts;
import no.imdi.egnevalg.command.casefile.state.CaseFileState;
import no.imdi.egnevalg.command.casefile.units.UnitRules;
import no.imdi.egnevalg.command.decision.Decision;
import no.imdi.egnevalg.command.decision.Reason;
import no.imdi.egnevalg.kernel.casefile.HandoverOffered;
import no.imdi.egnevalg.kernel.codelist.CodeLists;

/** Decides whether a case may be offered to another unit. */
public final class OfferRules {

    private OfferRules() {}

    /** Offers an open case to another unit. Only one offer may await an answer at a time. */
    public static Decision<HandoverOffered> decide(CaseFileState state, OfferHandover command, CodeLists codeLists) {
        return state.whenOpen(facts -> Decision.unless(
                refusals(facts, command, codeLists),
                new HandoverOffered(
                        command.caseId(),
                        command.on(),
                        facts.ownership().owner(),
                        command.to(),
                        command.reason(),
                        command.urgency(),
                        command.recorded())));
    }

    private static List<Reason> refusals(CaseFacts facts, OfferHandover command, CodeLists codeLists) {
        if (facts.ownership().offer() != null) {
            return List.of(HandoverRefusal.ALREADY_OFFERED);
        }
        List<Reason> reasons = new ArrayList<>(facts.days().refusals("/on", command.on(), command.recorded()));
        reasons.addAll(UnitRules.refusals("/to", command.to(), codeLists));
        if (command.to().isSameAs(facts.ownership().owner())) {
            reasons.add(HandoverRefusal.OFFERED_TO_OWNER);
        }
        return reasons;
    }
}
