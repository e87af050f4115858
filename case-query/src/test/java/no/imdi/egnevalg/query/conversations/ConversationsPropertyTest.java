package no.imdi.egnevalg.query.conversations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
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
import no.imdi.egnevalg.query.ViewDatabase;
import no.imdi.egnevalg.query.conversations.ConversationLogs.MonthCount;
import no.imdi.egnevalg.query.conversations.ConversationLogs.ServiceMonth;
import no.imdi.egnevalg.query.projection.RecordedEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ConversationsPropertyTest {

    private static final List<Unit> UNITS = List.of(
            new Unit(AdviserService.MINORITY_ADVISER, Region.EAST, "SCHOOL-EAST-01"),
            new Unit(AdviserService.MINORITY_ADVISER, Region.EAST, "SCHOOL-EAST-02"),
            new Unit(AdviserService.REGIONAL_COORDINATOR, Region.WEST, null));
    private static final Recorded RECORDED =
            new Recorded(Instant.parse("2012-06-01T10:00:00Z"), new Author("somebody", null, null));

    private static ViewDatabase views;

    @BeforeAll
    static void open() {
        views = ViewDatabase.open();
    }

    @AfterAll
    static void close() {
        views.close();
    }

    @Test
    void the_sums_are_those_of_a_plain_recount_however_batches_fall_and_repeat() {
        qt().withExamples(80).forAll(longs().all()).checkAssert(seed -> {
            Random random = new Random(seed);
            List<RecordedEvent> events = life(random);
            ConversationsProjection projection = new ConversationsProjection(views.database());
            projection.clear();

            ViewDatabase.feed(projection, events, random);

            assertThat(new ConversationLogs(views.database()).sums(2011, 2012)).isEqualTo(recount(events));
        });
    }

    @Test
    void a_replay_gives_the_same_view_as_live_projection_with_crashes() {
        qt().withExamples(40).forAll(longs().all()).checkAssert(seed -> {
            Random random = new Random(seed);
            List<RecordedEvent> events = life(random);
            ConversationsProjection projection = new ConversationsProjection(views.database());
            projection.clear();
            ViewDatabase.feed(projection, events, random);
            String live = views.dump(ConversationsProjection.COLLECTION);

            ViewDatabase.replay(projection, events);

            assertThat(views.dump(ConversationsProjection.COLLECTION)).isEqualTo(live);
        });
    }

    private static List<RecordedEvent> life(Random random) {
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

    private static Map<ServiceMonth, MonthCount> recount(List<RecordedEvent> events) {
        Map<ServiceMonth, Map<String, Integer>> counts = new HashMap<>();
        Map<ServiceMonth, Set<String>> logs = new HashMap<>();
        for (RecordedEvent recorded : events) {
            ConversationLogEvent event = (ConversationLogEvent) recorded.payload();
            var key = new ServiceMonth(event.unit().service(), event.period().month());
            int count = event instanceof ConversationsCorrected corrected
                    ? corrected.to()
                    : ((ConversationsRecorded) event).conversations();
            counts.computeIfAbsent(key, _ -> new HashMap<>()).put(event.logId() + event.period(), count);
            logs.computeIfAbsent(key, _ -> new HashSet<>()).add(event.logId());
        }
        Map<ServiceMonth, MonthCount> sums = new HashMap<>();
        counts.forEach((key, ofMonth) -> sums.put(
                key,
                new MonthCount(
                        ofMonth.values().stream().mapToInt(Integer::intValue).sum(),
                        logs.get(key).size())));
        return sums;
    }
}
