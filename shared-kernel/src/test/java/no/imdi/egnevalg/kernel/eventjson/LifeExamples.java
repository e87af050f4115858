package no.imdi.egnevalg.kernel.eventjson;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.imdi.egnevalg.kernel.casefile.CaseFileClosed;
import no.imdi.egnevalg.kernel.casefile.CaseFileHandedOver;
import no.imdi.egnevalg.kernel.casefile.CaseFileRecategorised;
import no.imdi.egnevalg.kernel.casefile.CaseFileReopened;
import no.imdi.egnevalg.kernel.casefile.CaseFilesLinked;
import no.imdi.egnevalg.kernel.casefile.CaseFilesUnlinked;
import no.imdi.egnevalg.kernel.casefile.ConcernFlagged;
import no.imdi.egnevalg.kernel.casefile.ConcernResolved;
import no.imdi.egnevalg.kernel.casefile.GuidanceGiven;
import no.imdi.egnevalg.kernel.casefile.HandoverAnswerSeen;
import no.imdi.egnevalg.kernel.casefile.HandoverDeclined;
import no.imdi.egnevalg.kernel.casefile.HandoverOffered;
import no.imdi.egnevalg.kernel.casefile.HandoverWithdrawn;
import no.imdi.egnevalg.kernel.casefile.InvolvedUnitReplaced;
import no.imdi.egnevalg.kernel.casefile.MeasureTaken;
import no.imdi.egnevalg.kernel.casefile.MoveSeen;
import no.imdi.egnevalg.kernel.casefile.ReferralAccepted;
import no.imdi.egnevalg.kernel.casefile.ReferralAnswerSeen;
import no.imdi.egnevalg.kernel.casefile.ReferralCompleted;
import no.imdi.egnevalg.kernel.casefile.ReferralRecipient;
import no.imdi.egnevalg.kernel.casefile.ReferralRejected;
import no.imdi.egnevalg.kernel.casefile.ReferralRevoked;
import no.imdi.egnevalg.kernel.casefile.ReferralSent;
import no.imdi.egnevalg.kernel.casefile.RiskAssessed;
import no.imdi.egnevalg.kernel.casefile.SecondaryConcernAdded;
import no.imdi.egnevalg.kernel.casefile.SecondaryConcernRemoved;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.kernel.codelist.ClosureOutcome;
import no.imdi.egnevalg.kernel.codelist.ConcernKind;
import no.imdi.egnevalg.kernel.codelist.ConcernResolution;
import no.imdi.egnevalg.kernel.codelist.GuidanceChannel;
import no.imdi.egnevalg.kernel.codelist.GuidanceParty;
import no.imdi.egnevalg.kernel.codelist.HandoverReason;
import no.imdi.egnevalg.kernel.codelist.LinkGrounds;
import no.imdi.egnevalg.kernel.codelist.Measure;
import no.imdi.egnevalg.kernel.codelist.RecategorisationReason;
import no.imdi.egnevalg.kernel.codelist.ReferralOutcome;
import no.imdi.egnevalg.kernel.codelist.ReferralReason;
import no.imdi.egnevalg.kernel.codelist.Region;
import no.imdi.egnevalg.kernel.codelist.RejectionReason;
import no.imdi.egnevalg.kernel.codelist.ReopeningReason;
import no.imdi.egnevalg.kernel.codelist.RevocationReason;
import no.imdi.egnevalg.kernel.codelist.RiskLevel;
import no.imdi.egnevalg.kernel.codelist.UnlinkReason;
import no.imdi.egnevalg.kernel.codelist.Urgency;

/** What the stored events of a case after its registration mean, by the name of their file. */
final class LifeExamples {

    private static final String CASE = "8d0c9e1a-51c5-3d7e-9a55-0f3c6a0f3f0b";
    private static final String OTHER_CASE = "0b9d2c44-7f0e-3a7b-8d15-6a5f0c1d2e3f";
    private static final String REFERRAL = "5f8f3f5e-2f0d-3f43-9a0e-7c1b2d3e4f50";
    private static final String CONCERN = "c2a7d1b6-90c4-35de-8e0f-1a2b3c4d5e6f";
    private static final Unit SCHOOL = new Unit(AdviserService.MINORITY_ADVISER, null, "SCHOOL-EAST-01");
    private static final Unit NORTH = new Unit(AdviserService.REGIONAL_COORDINATOR, Region.NORTH, null);

    static final Map<String, Object> BY_FILE = Map.ofEntries(
            Map.entry(
                    "GuidanceGiven-1",
                    new GuidanceGiven(
                            CASE,
                            LocalDate.of(2012, 3, 12),
                            GuidanceChannel.MEETING,
                            List.of(GuidanceParty.SCHOOL_STAFF, GuidanceParty.PERSON_CONCERNED),
                            EventExamples.byAdviser("2012-03-10T09:00:00Z"))),
            Map.entry(
                    "MeasureTaken-1",
                    new MeasureTaken(
                            CASE,
                            LocalDate.of(2012, 3, 13),
                            Measure.PASSPORT_SECURED,
                            EventExamples.byAdviser("2012-03-11T09:01:00Z"))),
            Map.entry(
                    "RiskAssessed-1",
                    new RiskAssessed(
                            CASE,
                            LocalDate.of(2012, 3, 14),
                            RiskLevel.ACUTE,
                            LocalDate.of(2012, 3, 16),
                            EventExamples.byAdviser("2012-03-12T09:02:00Z"))),
            Map.entry(
                    "ConcernFlagged-1",
                    new ConcernFlagged(
                            CASE,
                            CONCERN,
                            LocalDate.of(2012, 3, 15),
                            ConcernKind.JOURNEY_PLANNED,
                            LocalDate.of(2012, 6, 15),
                            SCHOOL,
                            EventExamples.byAdviser("2012-03-13T09:03:00Z"))),
            Map.entry(
                    "ConcernResolved-1",
                    new ConcernResolved(
                            CASE,
                            CONCERN,
                            LocalDate.of(2012, 6, 18),
                            ConcernResolution.DID_NOT_HAPPEN,
                            EventExamples.byAdviser("2012-04-14T09:04:00Z"))),
            Map.entry(
                    "CaseFileRecategorised-1",
                    new CaseFileRecategorised(
                            CASE,
                            LocalDate.of(2012, 7, 2),
                            Category.FEARED_FORCED_MARRIAGE,
                            Category.COMPLETED_FORCED_MARRIAGE,
                            RecategorisationReason.FEARED_EVENT_HAPPENED,
                            EventExamples.byAdviser("2012-04-15T09:05:00Z"))),
            Map.entry(
                    "SecondaryConcernAdded-1",
                    new SecondaryConcernAdded(
                            CASE,
                            LocalDate.of(2012, 7, 3),
                            Category.EXTREME_CONTROL,
                            EventExamples.byAdviser("2012-04-16T09:06:00Z"))),
            Map.entry(
                    "SecondaryConcernRemoved-1",
                    new SecondaryConcernRemoved(
                            CASE,
                            LocalDate.of(2012, 7, 4),
                            Category.VIOLENCE_OR_THREATS,
                            EventExamples.byAdviser("2012-04-17T09:07:00Z"))),
            Map.entry(
                    "ReferralSent-1",
                    new ReferralSent(
                            CASE,
                            REFERRAL,
                            LocalDate.of(2012, 3, 19),
                            ReferralRecipient.of(NORTH),
                            ReferralReason.PERSON_MOVED,
                            Urgency.URGENT,
                            EventExamples.byAdviser("2012-05-18T09:08:00Z"))),
            Map.entry(
                    "ReferralAccepted-1",
                    new ReferralAccepted(
                            CASE,
                            REFERRAL,
                            LocalDate.of(2012, 3, 20),
                            OTHER_CASE,
                            EventExamples.byAdviser("2012-05-19T09:09:00Z"))),
            Map.entry(
                    "ReferralRejected-1",
                    new ReferralRejected(
                            CASE,
                            REFERRAL,
                            LocalDate.of(2012, 3, 20),
                            RejectionReason.NO_CAPACITY,
                            EventExamples.byAdviser("2012-05-20T09:10:00Z"))),
            Map.entry(
                    "ReferralRevoked-1",
                    new ReferralRevoked(
                            CASE,
                            REFERRAL,
                            LocalDate.of(2012, 3, 21),
                            RevocationReason.NO_LONGER_NEEDED,
                            EventExamples.byAdviser("2012-05-21T09:11:00Z"))),
            Map.entry(
                    "ReferralCompleted-1",
                    new ReferralCompleted(
                            CASE,
                            REFERRAL,
                            LocalDate.of(2012, 9, 3),
                            ReferralOutcome.HELP_GIVEN,
                            EventExamples.byAdviser("2012-06-22T09:12:00Z"))),
            Map.entry(
                    "ReferralAnswerSeen-1",
                    new ReferralAnswerSeen(CASE, REFERRAL, EventExamples.byAdviser("2012-06-28T09:18:00Z"))),
            Map.entry(
                    "HandoverAnswerSeen-1",
                    new HandoverAnswerSeen(CASE, EventExamples.byAdviser("2012-06-29T09:19:00Z"))),
            Map.entry("MoveSeen-1", new MoveSeen(CASE, EventExamples.byAdviser("2012-06-30T09:20:00Z"))),
            Map.entry(
                    "InvolvedUnitReplaced-1",
                    new InvolvedUnitReplaced(
                            CASE,
                            new Unit(AdviserService.MINORITY_ADVISER, null, "SCHOOL-EAST-01"),
                            new Unit(AdviserService.MINORITY_ADVISER, null, "SCHOOL-EAST-02"),
                            EventExamples.byAdviser("2012-07-01T09:21:00Z"))),
            Map.entry(
                    "HandoverOffered-1",
                    new HandoverOffered(
                            CASE,
                            LocalDate.of(2012, 8, 20),
                            SCHOOL,
                            NORTH,
                            HandoverReason.PERSON_MOVED,
                            Urgency.NORMAL,
                            EventExamples.byAdviser("2012-06-23T09:13:00Z"))),
            Map.entry(
                    "HandoverDeclined-1",
                    new HandoverDeclined(
                            CASE,
                            LocalDate.of(2012, 8, 21),
                            RejectionReason.OTHER_SERVICE_NEARER,
                            EventExamples.byAdviser("2012-06-24T09:14:00Z"))),
            Map.entry(
                    "HandoverWithdrawn-1",
                    new HandoverWithdrawn(
                            CASE,
                            LocalDate.of(2012, 8, 22),
                            RevocationReason.SENT_IN_ERROR,
                            EventExamples.byAdviser("2012-06-25T09:15:00Z"))),
            Map.entry(
                    "CaseFileHandedOver-1",
                    new CaseFileHandedOver(
                            CASE,
                            LocalDate.of(2012, 8, 23),
                            SCHOOL,
                            NORTH,
                            EventExamples.byAdviser("2012-07-26T09:16:00Z"))),
            Map.entry(
                    "CaseFilesLinked-1",
                    new CaseFilesLinked(
                            CASE,
                            OTHER_CASE,
                            LinkGrounds.SERVICES_CONFIRMED,
                            EventExamples.byAdviser("2012-07-27T09:17:00Z"))),
            Map.entry(
                    "CaseFilesUnlinked-1",
                    new CaseFilesUnlinked(
                            CASE,
                            OTHER_CASE,
                            UnlinkReason.NOT_SAME_PERSON,
                            EventExamples.byAdviser("2012-07-28T09:18:00Z"))),
            Map.entry(
                    "CaseFileClosed-1",
                    new CaseFileClosed(
                            CASE,
                            LocalDate.of(2012, 10, 1),
                            ClosureOutcome.IN_SAFETY,
                            EventExamples.byAdviser("2012-07-29T09:19:00Z"))),
            Map.entry(
                    "CaseFileReopened-1",
                    new CaseFileReopened(
                            CASE,
                            LocalDate.of(2013, 2, 11),
                            ReopeningReason.PERSON_MADE_CONTACT,
                            EventExamples.byAdviser("2012-08-30T09:20:00Z"))));

    private LifeExamples() {}
}
