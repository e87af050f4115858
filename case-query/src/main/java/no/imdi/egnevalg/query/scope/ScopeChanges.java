package no.imdi.egnevalg.query.scope;

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
import no.imdi.egnevalg.query.projection.ViewDocument;
import org.bson.Document;

/** Applies events to the scope of their case. The rules must equal those of the command side, which a test checks. */
public final class ScopeChanges {

    private static final String SHARED_WITH = CaseScope.FIELD + ".sharedWith";
    private static final String HANDED_OVER = CaseScope.FIELD + ".handedOver";
    private static final String HANDOVER = "handover";
    private static final String CONCERN = "concern";
    private static final String UNIT = "unit";

    private ScopeChanges() {}

    /** Returns the scope of a newly opened case, as stored in its document. */
    public static Document begin(CaseFileOpened opened) {
        return new Document(
                        "owner",
                        Unit.of(opened.service(), opened.registration()).key())
                .append("sharedWith", List.of())
                .append("strictlyConfidential", false)
                .append("handedOver", false);
    }

    /** Applies a later event to the scope in the document of a case. */
    public static void change(ViewDocument document, CaseFileEvent event) {
        switch (event) {
            case RegistrationCorrected corrected -> correct(corrected, document);
            case CaseFileHandedOver handedOver -> handOver(handedOver, document);
            case InvolvedUnitReplaced replaced -> replace(replaced, document);
            case ReferralSent sent -> refer(sent, document);
            case ReferralRejected rejected -> end(rejected.referralId(), document);
            case ReferralRevoked revoked -> end(revoked.referralId(), document);
            case ReferralCompleted completed -> end(completed.referralId(), document);
            case HandoverOffered offered -> share(HANDOVER, offered.to(), false, document);
            case HandoverDeclined _, HandoverWithdrawn _ -> end(HANDOVER, document);
            case ConcernFlagged flagged -> share(flagged.concernId(), flagged.owner(), true, document);
            case ConcernResolved resolved -> end(resolved.concernId(), document);
            case CaseFileClassified classified ->
                document.set(CaseScope.STRICT, classified.confidentiality() == Confidentiality.STRICTLY_CONFIDENTIAL);
            case CaseFileVoided _, CaseFileErased _ -> document.set(SHARED_WITH, List.of());
            case CaseFileEvent _ -> {}
        }
    }

    private static void correct(RegistrationCorrected corrected, ViewDocument document) {
        if (!document.isTrue(HANDED_OVER)) {
            removeConcernsOf(Unit.of(corrected.service(), corrected.from()), document);
            document.set(
                    CaseScope.OWNER,
                    Unit.of(corrected.service(), corrected.to()).key());
        }
    }

    private static void handOver(CaseFileHandedOver handedOver, ViewDocument document) {
        end(HANDOVER, document);
        removeConcernsOf(handedOver.from(), document);
        document.set(CaseScope.OWNER, handedOver.to().key()).set(HANDED_OVER, true);
    }

    private static void replace(InvolvedUnitReplaced replaced, ViewDocument document) {
        String from = replaced.from().key();
        String to = replaced.to().key();
        document.set(
                SHARED_WITH,
                document.documents(SHARED_WITH).stream()
                        .map(share -> from.equals(share.getString(UNIT)) ? new Document(share).append(UNIT, to) : share)
                        .toList());
    }

    /** An agency has no users here. */
    private static void refer(ReferralSent sent, ViewDocument document) {
        Unit unit = sent.to().unit();
        if (unit != null) {
            share(sent.referralId(), unit, false, document);
        }
    }

    /** Replaces what was shared under the same id. */
    private static void share(String id, Unit unit, boolean isConcern, ViewDocument document) {
        end(id, document);
        document.add(
                SHARED_WITH, new Document("id", id).append(UNIT, unit.key()).append(CONCERN, isConcern));
    }

    /** The concerns pass to the new owner together with the case. Nothing has to be shared with the owner. */
    private static void removeConcernsOf(Unit oldOwner, ViewDocument document) {
        document.removeDocuments(
                SHARED_WITH, share -> oldOwner.key().equals(share.getString(UNIT)) && share.getBoolean(CONCERN, false));
    }

    private static void end(String id, ViewDocument document) {
        document.removeDocuments(SHARED_WITH, share -> id.equals(share.getString("id")));
    }
}
