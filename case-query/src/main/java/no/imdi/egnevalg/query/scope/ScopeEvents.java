package no.imdi.egnevalg.query.scope;

import java.util.Set;

/** Which events cannot change who may see a case. Any other may, also those that only a later version knows. */
public final class ScopeEvents {

    /** Their names in the log. {@link ScopeChanges} is held to it by a test. */
    public static final Set<String> LEAVE_SCOPE_ALONE = Set.of(
            "GuidanceGiven",
            "MeasureTaken",
            "RiskAssessed",
            "CaseFileRecategorised",
            "SecondaryConcernAdded",
            "SecondaryConcernRemoved",
            "ReferralAccepted",
            "ReferralAnswerSeen",
            "HandoverAnswerSeen",
            "MoveSeen",
            "CaseFilesLinked",
            "CaseFilesUnlinked",
            "CaseFileClosed",
            "CaseFileReopened",
            "NoteWritten",
            "ErasureDecided",
            "ErasureWithdrawn");

    private ScopeEvents() {}
}
