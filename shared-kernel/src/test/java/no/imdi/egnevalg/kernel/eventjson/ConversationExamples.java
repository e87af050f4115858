package no.imdi.egnevalg.kernel.eventjson;

import java.time.LocalDate;
import java.util.Map;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.CorrectionReason;
import no.imdi.egnevalg.kernel.codelist.Region;
import no.imdi.egnevalg.kernel.conversations.ConversationPeriod;
import no.imdi.egnevalg.kernel.conversations.ConversationsCorrected;
import no.imdi.egnevalg.kernel.conversations.ConversationsRecorded;

/** What the stored events of conversations outside cases mean, by the name of their file. */
final class ConversationExamples {

    private static final String LOG = "a7d4a5c6-0d5e-3b8f-9c11-2e3f4a5b6c7d";
    private static final Unit SCHOOL = new Unit(AdviserService.MINORITY_ADVISER, Region.EAST, "SCHOOL-EAST-01");
    private static final ConversationPeriod DAY = ConversationPeriod.of(LocalDate.of(2012, 3, 5));

    static final Map<String, Object> BY_FILE = Map.of(
            "ConversationsRecorded-1",
            new ConversationsRecorded(LOG, SCHOOL, DAY, 12, EventExamples.byAdviser("2012-03-06T08:00:00Z")),
            "ConversationsCorrected-1",
            new ConversationsCorrected(
                    LOG,
                    SCHOOL,
                    DAY,
                    12,
                    21,
                    CorrectionReason.OTHER_MISTAKE,
                    EventExamples.byAdviser("2012-03-07T08:00:00Z")));

    private ConversationExamples() {}
}
