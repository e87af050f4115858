package no.imdi.egnevalg.command.casefile.referral;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.imdi.egnevalg.command.casefile.linking.Link;
import no.imdi.egnevalg.command.casefile.state.CaseFacts;
import no.imdi.egnevalg.command.casefile.state.CaseFileState;
import no.imdi.egnevalg.command.decision.Decision;
import no.imdi.egnevalg.command.decision.Reason;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.ReferralAccepted;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.codelist.LinkGrounds;
import org.jspecify.annotations.Nullable;

/** Decides whether a referral may be accepted, and what happens in the recipient's own case. */
public final class AcceptanceRules {

    private AcceptanceRules() {}

    /**
     * Accepts an unanswered referral of an open case. A unit works on it in its own case, which is opened now or exists
     * already, and is linked to the referred case. An agency has no case in this register.
     *
     * @param joined the existing case to join; empty where there is none
     */
    public static Decision<List<CaseFileEvent>> decide(
            CaseFileState state, Optional<CaseFileState> joined, AcceptReferral command, CodeLists codeLists) {
        return state.whenOpen(facts -> {
            List<Reason> reasons =
                    ReferralAnswerRules.refusalsOfAnswer(facts, command.referralId(), command.on(), command.recorded());
            return reasons.isEmpty() ? accept(facts, joined, command, codeLists) : new Decision.Refused<>(reasons);
        });
    }

    private static Decision<List<CaseFileEvent>> accept(
            CaseFacts facts, Optional<CaseFileState> joined, AcceptReferral command, CodeLists codeLists) {
        Unit recipient = recipient(facts, command.referralId());
        if (recipient == null) {
            return acceptByAgency(command);
        }
        if (recipient.isSameAs(facts.ownership().owner())) {
            return new Decision.Refused<>(List.of(ReferralRefusal.RECIPIENT_OWNS_CASE));
        }
        return command.receiving().joins() == null
                ? open(facts, recipient, command, codeLists)
                : Decision.unless(
                        JoiningRules.refusals(recipient, joined, command),
                        accepted(facts, command, command.receiving().joins()));
    }

    private static Decision<List<CaseFileEvent>> acceptByAgency(AcceptReferral command) {
        boolean saysOfCase =
                command.receiving().joins() != null || command.receiving().isDescribed();
        return Decision.unless(
                saysOfCase ? List.of(ReferralRefusal.AGENCY_HAS_NO_CASE) : List.of(),
                List.of(acceptance(command, null)));
    }

    private static Decision<List<CaseFileEvent>> open(
            CaseFacts facts, Unit recipient, AcceptReferral command, CodeLists codeLists) {
        return switch (ReceivingCaseRules.decide(facts, recipient, command, codeLists)) {
            case Decision.Refused(List<? extends Reason> reasons) -> new Decision.Refused<>(reasons);
            case Decision.Accepted(var opened) -> {
                List<CaseFileEvent> events = new ArrayList<>(List.of(opened));
                events.addAll(accepted(facts, command, opened.caseId()));
                yield new Decision.Accepted<>(events);
            }
        };
    }

    /** The acceptance, and a link of the two cases unless they are linked already. */
    private static List<CaseFileEvent> accepted(CaseFacts facts, AcceptReferral command, String receivingCaseId) {
        List<CaseFileEvent> events = new ArrayList<>(List.of(acceptance(command, receivingCaseId)));
        if (!facts.linkedCases().contains(receivingCaseId)) {
            events.addAll(Link.between(command.caseId(), receivingCaseId, LinkGrounds.REFERRAL, command.recorded()));
        }
        return events;
    }

    private static ReferralAccepted acceptance(AcceptReferral command, @Nullable String receivingCaseId) {
        return new ReferralAccepted(
                command.caseId(), command.referralId(), command.on(), receivingCaseId, command.recorded());
    }

    private static @Nullable Unit recipient(CaseFacts facts, String referralId) {
        return Objects.requireNonNull(facts.referrals().byId().get(referralId))
                .sent()
                .to()
                .unit();
    }
}
