package no.imdi.egnevalg.query.scope;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.addToSet;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.set;

import java.util.List;
import no.imdi.egnevalg.kernel.casefile.CaseFileClassified;
import no.imdi.egnevalg.kernel.casefile.CaseFileErased;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.CaseFileHandedOver;
import no.imdi.egnevalg.kernel.casefile.CaseFileOpened;
import no.imdi.egnevalg.kernel.casefile.CaseFileVoided;
import no.imdi.egnevalg.kernel.casefile.ConcernFlagged;
import no.imdi.egnevalg.kernel.casefile.ConcernResolved;
import no.imdi.egnevalg.kernel.casefile.HandoverDeclined;
import no.imdi.egnevalg.kernel.casefile.HandoverOffered;
import no.imdi.egnevalg.kernel.casefile.HandoverWithdrawn;
import no.imdi.egnevalg.kernel.casefile.InvolvedUnitReplaced;
import no.imdi.egnevalg.kernel.casefile.ReferralCompleted;
import no.imdi.egnevalg.kernel.casefile.ReferralRejected;
import no.imdi.egnevalg.kernel.casefile.ReferralRevoked;
import no.imdi.egnevalg.kernel.casefile.ReferralSent;
import no.imdi.egnevalg.kernel.casefile.RegistrationCorrected;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.Confidentiality;
import no.imdi.egnevalg.query.projection.CaseWrites;
import org.bson.Document;
import org.bson.conversions.Bson;

/** What each event changes in the scope of its case. It says the same as the rules of the command side, which a test holds it to. */
public final class ScopeChanges {

    private static final String SHARED_WITH = CaseScope.FIELD + ".sharedWith";
    private static final String HANDED_OVER = CaseScope.FIELD + ".handedOver";
    private static final String HANDOVER = "handover";
    private static final String CONCERN = "concern";

    private ScopeChanges() {}

    /** The scope of a case that has just been opened, as its document keeps it. */
    public static Document begin(CaseFileOpened opened) {
        return new Document(
                        "owner",
                        Unit.of(opened.service(), opened.registration()).key())
                .append("sharedWith", List.of())
                .append("strictlyConfidential", false)
                .append("handedOver", false);
    }

    /** Adds what the event changes; all of it may be done twice. */
    public static CaseWrites add(CaseFileEvent event, CaseWrites writes) {
        return switch (event) {
            case RegistrationCorrected corrected ->
                writes.addWhere(
                        eq(HANDED_OVER, false),
                        withoutConcernsOf(Unit.of(corrected.service(), corrected.from())),
                        set(
                                CaseScope.OWNER,
                                Unit.of(corrected.service(), corrected.to()).key()));
            case CaseFileHandedOver handedOver ->
                end(HANDOVER, writes)
                        .add(
                                withoutConcernsOf(handedOver.from()),
                                set(CaseScope.OWNER, handedOver.to().key()),
                                set(HANDED_OVER, true));
            case InvolvedUnitReplaced replaced ->
                writes.setEach(
                        SHARED_WITH,
                        "unit",
                        replaced.from().key(),
                        replaced.to().key());
            case ReferralSent sent -> refer(sent, writes);
            case ReferralRejected rejected -> end(rejected.referralId(), writes);
            case ReferralRevoked revoked -> end(revoked.referralId(), writes);
            case ReferralCompleted completed -> end(completed.referralId(), writes);
            case HandoverOffered offered -> share(HANDOVER, offered.to(), false, writes);
            case HandoverDeclined _, HandoverWithdrawn _ -> end(HANDOVER, writes);
            case ConcernFlagged flagged -> share(flagged.concernId(), flagged.owner(), true, writes);
            case ConcernResolved resolved -> end(resolved.concernId(), writes);
            case CaseFileClassified classified ->
                writes.add(
                        set(CaseScope.STRICT, classified.confidentiality() == Confidentiality.STRICTLY_CONFIDENTIAL));
            case CaseFileVoided _, CaseFileErased _ -> writes.add(set(SHARED_WITH, List.of()));
            case CaseFileEvent _ -> writes;
        };
    }

    /** An agency has no log-in here. */
    private static CaseWrites refer(ReferralSent sent, CaseWrites writes) {
        Unit unit = sent.to().unit();
        return unit == null ? writes : share(sent.referralId(), unit, false, writes);
    }

    /** What was shared under the same id before no longer is. */
    private static CaseWrites share(String id, Unit unit, boolean isConcern, CaseWrites writes) {
        Document share = new Document("id", id).append("unit", unit.key()).append(CONCERN, isConcern);
        return end(id, writes).add(addToSet(SHARED_WITH, share));
    }

    /** With the case they pass to the new owner, to whom nothing need be shared: it owns them as it owns the case. */
    private static Bson withoutConcernsOf(Unit oldOwner) {
        return pull(SHARED_WITH, new Document("unit", oldOwner.key()).append(CONCERN, true));
    }

    private static CaseWrites end(String id, CaseWrites writes) {
        return writes.add(pull(SHARED_WITH, new Document("id", id)));
    }
}
