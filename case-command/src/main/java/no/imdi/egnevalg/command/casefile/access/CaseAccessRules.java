package no.imdi.egnevalg.command.casefile.access;

import java.util.Optional;
import java.util.stream.Stream;
import no.imdi.egnevalg.access.identity.Caller;
import no.imdi.egnevalg.command.casefile.state.CaseFacts;
import no.imdi.egnevalg.command.casefile.state.Concern;
import no.imdi.egnevalg.command.casefile.state.Referrals.Referral;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.Role;

/** Whether a caller may act on a case, as it stands before the act. */
public final class CaseAccessRules {

    private CaseAccessRules() {}

    /** What a caller may. */
    public enum Access {
        /** Do it. */
        GRANTED,
        /** Know of the case, but not do this with it. */
        SEES_ONLY,
        /** Not even know that the case exists. */
        HIDDEN
    }

    /** Whether the caller may do what is only for the given unit. */
    public static Access decide(CaseFacts facts, ActingUnit acting, Caller caller) {
        if (acting instanceof ActingUnit.PrivacyOfficers && caller.role() == Role.PRIVACY_OFFICER) {
            return Access.GRANTED;
        }
        if (!maySee(facts, caller)) {
            return Access.HIDDEN;
        }
        return isGranted(facts, acting, caller) ? Access.GRANTED : Access.SEES_ONLY;
    }

    private static boolean isGranted(CaseFacts facts, ActingUnit acting, Caller caller) {
        boolean owns = caller.worksIn(facts.ownership().owner());
        Optional<Boolean> isIts = acting.in(facts).map(caller::worksIn);
        return switch (acting) {
            case ActingUnit.PrivacyOfficers _ -> false;
            case ActingUnit.Owner _ -> owns;
            case ActingUnit.OwnerOrCompetenceTeam _ -> owns || caller.role() == Role.COMPETENCE_TEAM;
            case ActingUnit.ConcernOwner _ -> owns || isIts.orElse(false);
            // Where there is no such unit, the owner is told by the rules of the act what is missing.
            case ActingUnit.HandoverRecipient _, ActingUnit.ReferralRecipient _ -> isIts.orElse(owns);
        };
    }

    /**
     * Whether the caller may know of the case: the competence team of every case, others of those they have to do with.
     */
    public static boolean maySee(CaseFacts facts, Caller caller) {
        return caller.role() == Role.COMPETENCE_TEAM || unitsInvolved(facts).anyMatch(caller::worksIn);
    }

    private static Stream<Unit> unitsInvolved(CaseFacts facts) {
        Stream<Unit> referredTo = facts.referrals().byId().values().stream()
                .filter(referral -> !(referral instanceof Referral.Ended))
                .flatMap(referral -> Stream.ofNullable(referral.sent().to().unit()));
        Stream<Unit> offeredTo = ActingUnit.HANDOVER_RECIPIENT.in(facts).stream();
        Stream<Unit> lookingAfterConcerns =
                facts.attention().concerns().values().stream().map(Concern::owner);
        return Stream.of(Stream.of(facts.ownership().owner()), referredTo, offeredTo, lookingAfterConcerns)
                .flatMap(units -> units);
    }
}
