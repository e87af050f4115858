package no.imdi.egnevalg.query.lives;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.imdi.egnevalg.kernel.casefile.CaseFileErased;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.CaseFileVoided;
import no.imdi.egnevalg.kernel.casefile.InvolvedUnitReplaced;
import no.imdi.egnevalg.kernel.casefile.ReferralAccepted;
import no.imdi.egnevalg.kernel.casefile.ReferralAnswerSeen;
import no.imdi.egnevalg.kernel.casefile.ReferralCompleted;
import no.imdi.egnevalg.kernel.casefile.ReferralRejected;
import no.imdi.egnevalg.kernel.casefile.ReferralRevoked;
import no.imdi.egnevalg.kernel.casefile.ReferralSent;
import no.imdi.egnevalg.kernel.casefile.Unit;
import org.bson.conversions.Bson;

/** The referrals of a case with their current state. A void or erased case has none. */
public record CaseReferrals(List<Referral> list) {

    /** The field of a life that holds the list. */
    static final String FIELD = "caseReferrals.list";

    static final CaseReferrals NONE = new CaseReferrals(List.of());

    CaseReferrals after(CaseFileEvent event) {
        return switch (event) {
            case ReferralSent sent ->
                new CaseReferrals(Stream.concat(list.stream(), Stream.of(Referral.of(sent)))
                        .toList());
            case ReferralAccepted accepted ->
                with(accepted.referralId(), one -> one.answered(ReferralState.ACCEPTED, accepted.on()));
            case ReferralRejected rejected ->
                with(rejected.referralId(), one -> one.answered(ReferralState.REJECTED, rejected.on()));
            case ReferralRevoked revoked -> with(revoked.referralId(), Referral::revoked);
            case ReferralCompleted completed -> with(completed.referralId(), Referral::completed);
            case ReferralAnswerSeen seen -> with(seen.referralId(), Referral::seen);
            case InvolvedUnitReplaced replaced ->
                new CaseReferrals(list.stream().map(one -> one.after(replaced)).toList());
            case CaseFileVoided _, CaseFileErased _ -> NONE;
            default -> this;
        };
    }

    private CaseReferrals with(String referralId, UnaryOperator<Referral> change) {
        return new CaseReferrals(list.stream()
                .map(one -> one.id().equals(referralId) ? change.apply(one) : one)
                .toList());
    }

    /**
     * Returns a filter for lives with referrals, of cases that the unit owns or that were referred to it. It may match
     * further lives.
     */
    public static Bson concerning(Unit unit) {
        Bson owned = eq("waitingItems.owner.service", unit.service().name());
        Bson sent = elemMatch(FIELD, eq("to.unit.service", unit.service().name()));
        return and(ne(FIELD, List.of()), or(owned, sent));
    }
}
