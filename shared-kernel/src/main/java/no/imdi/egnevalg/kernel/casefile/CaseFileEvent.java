package no.imdi.egnevalg.kernel.casefile;

/** Everything that can happen to a case file, in life-cycle order. A switch over it shows what a new event touches. */
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

    /** The case file it happened to. */
    String caseId();

    /** When it was registered, and by whom. */
    Recorded recorded();
}
