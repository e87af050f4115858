package no.imdi.egnevalg.kernel.eventjson;

import java.time.LocalDate;
import java.util.Map;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.HandoverReason;
import no.imdi.egnevalg.kernel.codelist.RejectionReason;
import no.imdi.egnevalg.kernel.codelist.RevocationReason;
import no.imdi.egnevalg.kernel.unithandover.UnitHandoverAccepted;
import no.imdi.egnevalg.kernel.unithandover.UnitHandoverDeclined;
import no.imdi.egnevalg.kernel.unithandover.UnitHandoverOffered;
import no.imdi.egnevalg.kernel.unithandover.UnitHandoverWithdrawn;

/** What the stored examples of the handover of a unit say. */
final class UnitHandoverExamples {

    private static final String UNIT_HANDOVER = "3b1f1a52-6f0e-3c58-8a53-6f0a2c6d9c01";
    private static final Unit FROM = new Unit(AdviserService.MINORITY_ADVISER, null, "SCHOOL-EAST-01");
    private static final Unit TO = new Unit(AdviserService.MINORITY_ADVISER, null, "SCHOOL-EAST-02");

    static final Map<String, Object> BY_FILE = Map.ofEntries(
            Map.entry(
                    "UnitHandoverOffered-1",
                    new UnitHandoverOffered(
                            UNIT_HANDOVER,
                            LocalDate.of(2012, 6, 1),
                            FROM,
                            TO,
                            HandoverReason.UNIT_CLOSED,
                            EventExamples.byAdviser("2012-06-01T09:00:00Z"))),
            Map.entry(
                    "UnitHandoverAccepted-1",
                    new UnitHandoverAccepted(
                            UNIT_HANDOVER,
                            LocalDate.of(2012, 6, 8),
                            FROM,
                            TO,
                            EventExamples.byAdviser("2012-06-08T09:00:00Z"))),
            Map.entry(
                    "UnitHandoverDeclined-1",
                    new UnitHandoverDeclined(
                            UNIT_HANDOVER,
                            LocalDate.of(2012, 6, 8),
                            RejectionReason.NO_CAPACITY,
                            EventExamples.byAdviser("2012-06-08T09:30:00Z"))),
            Map.entry(
                    "UnitHandoverWithdrawn-1",
                    new UnitHandoverWithdrawn(
                            UNIT_HANDOVER,
                            LocalDate.of(2012, 6, 5),
                            RevocationReason.SENT_IN_ERROR,
                            EventExamples.byAdviser("2012-06-05T09:00:00Z"))));

    private UnitHandoverExamples() {}
}
