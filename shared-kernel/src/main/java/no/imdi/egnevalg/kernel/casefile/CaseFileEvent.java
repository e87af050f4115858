package no.imdi.egnevalg.kernel.casefile;

/** All events of a case file, in life-cycle order. A switch over them shows what a new event affects. */
public sealed interface CaseFileEvent
        permits CaseFileOpened,
                RegistrationCorrected,
                GuidanceGiven,
                MeasureTaken,
                RiskAssessed,
                ConcernFlagged,
                ConcernResolved,
                CaseFileRecategorised,
                SecondaryConcernAdded,
                SecondaryConcernRemoved,
                ReferralSent,
                ReferralAccepted,
                ReferralRejected,
                ReferralRevoked,
                ReferralCompleted,
                ReferralAnswerSeen,
                HandoverOffered,
                HandoverDeclined,
                HandoverWithdrawn,
                HandoverAnswerSeen,
                CaseFileHandedOver,
                MoveSeen,
                InvolvedUnitReplaced,
                CaseFilesLinked,
                CaseFilesUnlinked,
                CaseFileClosed,
                CaseFileReopened,
                NoteWritten,
                CaseFileClassified,
                CaseFileVoided,
                ErasureDecided,
                ErasureWithdrawn,
                CaseFileErased {

    /** The case file of the event. */
    String caseId();

    /** When the event was recorded, and by whom. */
    Recorded recorded();
}
