package no.imdi.egnevalg.query.conversations;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import no.imdi.egnevalg.kernel.casefile.Author;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.CorrectionReason;
import no.imdi.egnevalg.kernel.codelist.Region;
import no.imdi.egnevalg.kernel.conversations.ConversationLogEvent;
import no.imdi.egnevalg.kernel.conversations.ConversationPeriod;
import no.imdi.egnevalg.kernel.conversations.ConversationsCorrected;
import no.imdi.egnevalg.kernel.conversations.ConversationsRecorded;
import no.imdi.egnevalg.query.projection.RecordedEvent;

/** Conversations that three units counted and corrected from November 2011 to January 2012. */
public final class RandomConversations {

    private static final List<Unit> UNITS = List.of(
            new Unit(AdviserService.MINORITY_ADVISER, Region.EAST, "SCHOOL-EAST-01"),
            new Unit(AdviserService.MINORITY_ADVISER, Region.EAST, "SCHOOL-EAST-02"),
            new Unit(AdviserService.REGIONAL_COORDINATOR, Region.WEST, null));
    private static final Recorded RECORDED =
            new Recorded(Instant.parse("2012-06-01T10:00:00Z"), new Author("somebody", null, null));

    private RandomConversations() {}

    /** Sixty events, in the order of the log. */
    public static List<RecordedEvent> of(Random random) {
        Map<String, Long> versions = new HashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        List<RecordedEvent> events = new ArrayList<>();
        for (int i = 1; i <= 60; i++) {
            Unit unit = UNITS.get(random.nextInt(UNITS.size()));
            YearMonth month = YearMonth.of(2011, 11).plusMonths(random.nextInt(3));
            var period = ConversationPeriod.of(month.atDay(1 + random.nextInt(5)));
            String log = unit.service() + ":" + unit.posting() + ":" + month;
            int count = random.nextInt(30);
            Integer before = counts.put(log + period, count);
            ConversationLogEvent event = before == null
                    ? new ConversationsRecorded(log, unit, period, count, RECORDED)
                    : new ConversationsCorrected(
                            log, unit, period, before, count, CorrectionReason.OTHER_MISTAKE, RECORDED);
            events.add(new RecordedEvent(i, log, versions.merge(log, 0L, (version, _) -> version + 1), event));
        }
        return events;
    }
}
