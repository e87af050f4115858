package no.imdi.egnevalg.command.casefile.access;

import java.util.stream.Stream;
import no.imdi.egnevalg.access.identity.Caller;
import no.imdi.egnevalg.command.casefile.CaseFacts;
import no.imdi.egnevalg.command.casefile.Referrals.Referral;
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
        if (!maySee(facts, caller)) {
            return Access.HIDDEN;
        }
        boolean actsForIt = acting.in(facts).filter(caller::worksIn).isPresent();
        boolean owns = caller.worksIn(facts.ownership().owner());
        // What is asked for may not exist, or no longer: that, the owner is told by the rules of the act.
        boolean isForNobody = acting.in(facts).isEmpty();
        boolean looksAfterOwnCase = owns && acting instanceof ActingUnit.ConcernOwner;
        return actsForIt || looksAfterOwnCase || isForNobody && owns ? Access.GRANTED : Access.SEES_ONLY;
    }

    /** Whether the caller may know of the case: the competence team of every case, others of those they have to do with. */
    public static boolean maySee(CaseFacts facts, Caller caller) {
        return caller.role() == Role.COMPETENCE_TEAM || unitsInvolved(facts).anyMatch(caller::worksIn);
    }

    private static Stream<Unit> unitsInvolved(CaseFacts facts) {
        Stream<Unit> referredTo = facts.referrals().byId().values().stream()
                .filter(referral -> !(referral instanceof Referral.Ended))
                .flatMap(referral -> Stream.ofNullable(referral.sent().to().unit()));
        Stream<Unit> offeredTo = Stream.ofNullable(facts.ownership().offer()).map(offer -> offer.to());
        Stream<Unit> lookingAfterConcerns =
                facts.attention().concerns().values().stream().flatMap(concern -> Stream.ofNullable(concern.owner()));
        return Stream.of(Stream.of(facts.ownership().owner()), referredTo, offeredTo, lookingAfterConcerns)
                .flatMap(units -> units);
    }
}
