package no.imdi.egnevalg.command.casefile.access;

import java.util.Optional;
import java.util.stream.Stream;
import no.imdi.egnevalg.access.identity.Caller;
import no.imdi.egnevalg.command.casefile.state.CaseFacts;
import no.imdi.egnevalg.command.casefile.state.Concern;
import no.imdi.egnevalg.command.casefile.state.Referrals.Referral;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.Role;

/** Decides whether a caller may act on a case, from its state before the act. */
public final class CaseAccessRules {

    private CaseAccessRules() {}

    /** The access of a caller. */
    public enum Access {
        /** The caller may do the act. */
        GRANTED,
        /** The caller may know of the case, but may not do this act. */
        SEES_ONLY,
        /** The caller may not even know that the case exists. */
        HIDDEN
    }

    /** The access of the caller to an act that is reserved for the given unit. */
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
            // Where there is no such unit, the rules of the act tell the owner what is missing.
            case ActingUnit.HandoverRecipient _, ActingUnit.ReferralRecipient _ -> isIts.orElse(owns);
        };
    }

    /**
     * True where the caller may know of the case: always for the competence team, for others where their unit is
     * involved.
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
