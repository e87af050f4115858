package no.imdi.egnevalg.kernel.eventjson;

import java.util.Map;
import no.imdi.egnevalg.kernel.casefile.CaseFileClassified;
import no.imdi.egnevalg.kernel.casefile.CaseFileClosed;
import no.imdi.egnevalg.kernel.casefile.CaseFileErased;
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
import no.imdi.egnevalg.kernel.conversations.ConversationsCorrected;
import no.imdi.egnevalg.kernel.conversations.ConversationsRecorded;
import no.imdi.egnevalg.kernel.coverage.CoverageDeclared;
import no.imdi.egnevalg.kernel.historicalcounts.HistoricalCountsImported;
import no.imdi.egnevalg.kernel.historicalcounts.HistoricalCountsWithdrawn;
import no.imdi.egnevalg.kernel.housing.CapacitySet;
import no.imdi.egnevalg.kernel.housing.MovedIn;
import no.imdi.egnevalg.kernel.housing.MovedOut;
import no.imdi.egnevalg.kernel.housing.OfferWithdrawn;
import no.imdi.egnevalg.kernel.housing.PlaceOffered;
import no.imdi.egnevalg.kernel.unithandover.UnitHandoverAccepted;
import no.imdi.egnevalg.kernel.unithandover.UnitHandoverDeclined;
import no.imdi.egnevalg.kernel.unithandover.UnitHandoverOffered;
import no.imdi.egnevalg.kernel.unithandover.UnitHandoverWithdrawn;

/** The names under which events stand in the log. They outlive the classes: a class may move, its name here may not. */
public final class EventTypes {

    /** Name in the log → class that reads it. */
    public static final Map<String, Class<?>> BY_NAME = Map.ofEntries(
            Map.entry("CaseFileOpened", CaseFileOpened.class),
            Map.entry("RegistrationCorrected", RegistrationCorrected.class),
            Map.entry("GuidanceGiven", GuidanceGiven.class),
            Map.entry("MeasureTaken", MeasureTaken.class),
            Map.entry("RiskAssessed", RiskAssessed.class),
            Map.entry("ConcernFlagged", ConcernFlagged.class),
            Map.entry("ConcernResolved", ConcernResolved.class),
            Map.entry("CaseFileRecategorised", CaseFileRecategorised.class),
            Map.entry("SecondaryConcernAdded", SecondaryConcernAdded.class),
            Map.entry("SecondaryConcernRemoved", SecondaryConcernRemoved.class),
            Map.entry("ReferralSent", ReferralSent.class),
            Map.entry("ReferralAccepted", ReferralAccepted.class),
            Map.entry("ReferralRejected", ReferralRejected.class),
            Map.entry("ReferralRevoked", ReferralRevoked.class),
            Map.entry("ReferralCompleted", ReferralCompleted.class),
            Map.entry("ReferralAnswerSeen", ReferralAnswerSeen.class),
            Map.entry("HandoverOffered", HandoverOffered.class),
            Map.entry("HandoverDeclined", HandoverDeclined.class),
            Map.entry("HandoverWithdrawn", HandoverWithdrawn.class),
            Map.entry("HandoverAnswerSeen", HandoverAnswerSeen.class),
            Map.entry("CaseFileHandedOver", CaseFileHandedOver.class),
            Map.entry("MoveSeen", MoveSeen.class),
            Map.entry("InvolvedUnitReplaced", InvolvedUnitReplaced.class),
            Map.entry("CaseFilesLinked", CaseFilesLinked.class),
            Map.entry("CaseFilesUnlinked", CaseFilesUnlinked.class),
            Map.entry("CaseFileClosed", CaseFileClosed.class),
            Map.entry("CaseFileReopened", CaseFileReopened.class),
            Map.entry("NoteWritten", NoteWritten.class),
            Map.entry("CaseFileClassified", CaseFileClassified.class),
            Map.entry("CaseFileVoided", CaseFileVoided.class),
            Map.entry("ErasureDecided", ErasureDecided.class),
            Map.entry("ErasureWithdrawn", ErasureWithdrawn.class),
            Map.entry("CaseFileErased", CaseFileErased.class),
            Map.entry("UnitHandoverOffered", UnitHandoverOffered.class),
            Map.entry("UnitHandoverAccepted", UnitHandoverAccepted.class),
            Map.entry("UnitHandoverDeclined", UnitHandoverDeclined.class),
            Map.entry("UnitHandoverWithdrawn", UnitHandoverWithdrawn.class),
            Map.entry("HistoricalCountsImported", HistoricalCountsImported.class),
            Map.entry("HistoricalCountsWithdrawn", HistoricalCountsWithdrawn.class),
            Map.entry("CoverageDeclared", CoverageDeclared.class),
            Map.entry("ConversationsRecorded", ConversationsRecorded.class),
            Map.entry("ConversationsCorrected", ConversationsCorrected.class),
            Map.entry("CapacitySet", CapacitySet.class),
            Map.entry("PlaceOffered", PlaceOffered.class),
            Map.entry("OfferWithdrawn", OfferWithdrawn.class),
            Map.entry("MovedIn", MovedIn.class),
            Map.entry("MovedOut", MovedOut.class));

    private EventTypes() {}
}
