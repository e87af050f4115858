package no.imdi.egnevalg.query.timeline;

import static no.imdi.egnevalg.query.timeline.EntryBuilder.entry;

import no.imdi.egnevalg.kernel.casefile.CaseFileClassified;
import no.imdi.egnevalg.kernel.casefile.CaseFileClosed;
import no.imdi.egnevalg.kernel.casefile.CaseFileErased;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.CaseFileHandedOver;
import no.imdi.egnevalg.kernel.casefile.CaseFileOpened;
import no.imdi.egnevalg.kernel.casefile.CaseFileRecategorised;
import no.imdi.egnevalg.kernel.casefile.CaseFileReopened;
import no.imdi.egnevalg.kernel.casefile.CaseFileVoided;
import no.imdi.egnevalg.kernel.casefile.CaseFilesLinked;
import no.imdi.egnevalg.kernel.casefile.CaseFilesUnlinked;
import no.imdi.egnevalg.kernel.casefile.ConcernFlagged;
import no.imdi.egnevalg.kernel.casefile.ConcernResolved;
import no.imdi.egnevalg.kernel.casefile.ErasureDecided;
import no.imdi.egnevalg.kernel.casefile.ErasureWithdrawn;
import no.imdi.egnevalg.kernel.casefile.GuidanceGiven;
import no.imdi.egnevalg.kernel.casefile.HandoverAnswerSeen;
import no.imdi.egnevalg.kernel.casefile.HandoverDeclined;
import no.imdi.egnevalg.kernel.casefile.HandoverOffered;
import no.imdi.egnevalg.kernel.casefile.HandoverWithdrawn;
import no.imdi.egnevalg.kernel.casefile.InvolvedUnitReplaced;
import no.imdi.egnevalg.kernel.casefile.MeasureTaken;
import no.imdi.egnevalg.kernel.casefile.MoveSeen;
import no.imdi.egnevalg.kernel.casefile.NoteWritten;
import no.imdi.egnevalg.kernel.casefile.ReferralAccepted;
import no.imdi.egnevalg.kernel.casefile.ReferralAnswerSeen;
import no.imdi.egnevalg.kernel.casefile.ReferralCompleted;
import no.imdi.egnevalg.kernel.casefile.ReferralRejected;
import no.imdi.egnevalg.kernel.casefile.ReferralRevoked;
import no.imdi.egnevalg.kernel.casefile.ReferralSent;
import no.imdi.egnevalg.kernel.casefile.RegistrationCorrected;
import no.imdi.egnevalg.kernel.casefile.RiskAssessed;
import no.imdi.egnevalg.kernel.casefile.SecondaryConcernAdded;
import no.imdi.egnevalg.kernel.casefile.SecondaryConcernRemoved;

/** Makes the entry of each event. An event without a day of its own is dated on the day of its registration. */
final class TimelineEntries {

    private TimelineEntries() {}

    static StoredEntry event(CaseFileEvent event, long version) {
        return switch (event) {
            case CaseFileOpened it ->
                entry(EntryKind.CASE_FILE_OPENED, it.registration().openedOn())
                        .registration(it.registration())
                        .build(version, it);
            case RegistrationCorrected it ->
                entry(EntryKind.REGISTRATION_CORRECTED, it.recorded().day())
                        .code("reason", it.reason())
                        .correction(it.from(), it.to())
                        .build(version, it);
            case GuidanceGiven it ->
                entry(EntryKind.GUIDANCE_GIVEN, it.on())
                        .code("channel", it.channel())
                        .codes("with", it.with())
                        .build(version, it);
            case MeasureTaken it ->
                entry(EntryKind.MEASURE_TAKEN, it.on())
                        .code("measure", it.measure())
                        .build(version, it);
            case RiskAssessed it ->
                entry(EntryKind.RISK_ASSESSED, it.on())
                        .code("level", it.level())
                        .day("nextAssessmentOn", it.nextAssessmentOn())
                        .build(version, it);
            case ConcernFlagged it ->
                entry(EntryKind.CONCERN_FLAGGED, it.on())
                        .concern(it.concernId())
                        .code("kind", it.kind())
                        .day("dueOn", it.dueOn())
                        .unit("owner", it.owner())
                        .build(version, it);
            case ConcernResolved it ->
                entry(EntryKind.CONCERN_RESOLVED, it.on())
                        .concern(it.concernId())
                        .code("resolution", it.resolution())
                        .build(version, it);
            case CaseFileRecategorised it ->
                entry(EntryKind.CASE_FILE_RECATEGORISED, it.effectiveOn())
                        .change("category", it.from(), it.to())
                        .code("reason", it.reason())
                        .build(version, it);
            case SecondaryConcernAdded it ->
                entry(EntryKind.SECONDARY_CONCERN_ADDED, it.on())
                        .change("secondaryConcern", null, it.category())
                        .build(version, it);
            case SecondaryConcernRemoved it ->
                entry(EntryKind.SECONDARY_CONCERN_REMOVED, it.on())
                        .change("secondaryConcern", it.category(), null)
                        .build(version, it);
            case ReferralSent it ->
                entry(EntryKind.REFERRAL_SENT, it.on())
                        .referral(it.referralId())
                        .recipient(it.to())
                        .code("reason", it.reason())
                        .code("urgency", it.urgency())
                        .build(version, it);
            case ReferralAccepted it ->
                entry(EntryKind.REFERRAL_ACCEPTED, it.on())
                        .referral(it.referralId())
                        .otherCase(it.receivingCaseId())
                        .build(version, it);
            case ReferralRejected it ->
                entry(EntryKind.REFERRAL_REJECTED, it.on())
                        .referral(it.referralId())
                        .code("reason", it.reason())
                        .build(version, it);
            case ReferralRevoked it ->
                entry(EntryKind.REFERRAL_REVOKED, it.on())
                        .referral(it.referralId())
                        .code("reason", it.reason())
                        .build(version, it);
            case ReferralCompleted it ->
                entry(EntryKind.REFERRAL_COMPLETED, it.on())
                        .referral(it.referralId())
                        .code("outcome", it.outcome())
                        .build(version, it);
            case ReferralAnswerSeen it ->
                entry(EntryKind.REFERRAL_ANSWER_SEEN, it.recorded().day())
                        .referral(it.referralId())
                        .build(version, it);
            case HandoverOffered it ->
                entry(EntryKind.HANDOVER_OFFERED, it.on())
                        .recipient(it.to())
                        .code("reason", it.reason())
                        .code("urgency", it.urgency())
                        .build(version, it);
            case HandoverDeclined it ->
                entry(EntryKind.HANDOVER_DECLINED, it.on())
                        .code("reason", it.reason())
                        .build(version, it);
            case HandoverWithdrawn it ->
                entry(EntryKind.HANDOVER_WITHDRAWN, it.on())
                        .code("reason", it.reason())
                        .build(version, it);
            case HandoverAnswerSeen it ->
                entry(EntryKind.HANDOVER_ANSWER_SEEN, it.recorded().day()).build(version, it);
            case MoveSeen it -> entry(EntryKind.MOVE_SEEN, it.recorded().day()).build(version, it);
            case InvolvedUnitReplaced it ->
                entry(EntryKind.INVOLVED_UNIT_REPLACED, it.recorded().day())
                        .unit("from", it.from())
                        .unit("to", it.to())
                        .build(version, it);
            case CaseFileHandedOver it ->
                entry(EntryKind.CASE_FILE_HANDED_OVER, it.on())
                        .handover(it.from(), it.to())
                        .build(version, it);
            case CaseFilesLinked it ->
                entry(EntryKind.CASE_FILES_LINKED, it.recorded().day())
                        .otherCase(it.linkedCaseId())
                        .code("grounds", it.grounds())
                        .build(version, it);
            case CaseFilesUnlinked it ->
                entry(EntryKind.CASE_FILES_UNLINKED, it.recorded().day())
                        .otherCase(it.unlinkedCaseId())
                        .code("reason", it.reason())
                        .build(version, it);
            case CaseFileClosed it ->
                entry(EntryKind.CASE_FILE_CLOSED, it.on())
                        .code("outcome", it.outcome())
                        .build(version, it);
            case CaseFileReopened it ->
                entry(EntryKind.CASE_FILE_REOPENED, it.on())
                        .code("reason", it.reason())
                        .build(version, it);
            case NoteWritten it ->
                entry(EntryKind.NOTE_WRITTEN, it.recorded().day()).note(it).build(version, it);
            case CaseFileClassified it ->
                entry(EntryKind.CASE_FILE_CLASSIFIED, it.recorded().day())
                        .code("confidentiality", it.confidentiality())
                        .build(version, it);
            case CaseFileVoided it ->
                entry(EntryKind.CASE_FILE_VOIDED, it.recorded().day())
                        .code("reason", it.reason())
                        .build(version, it);
            case ErasureDecided it ->
                entry(EntryKind.ERASURE_DECIDED, it.recorded().day())
                        .code("basis", it.basis())
                        .build(version, it);
            case ErasureWithdrawn it ->
                entry(EntryKind.ERASURE_WITHDRAWN, it.recorded().day()).build(version, it);
            case CaseFileErased it ->
                entry(EntryKind.CASE_FILE_ERASED, it.recorded().day())
                        .code("basis", it.basis())
                        .build(version, it);
        };
    }
}
