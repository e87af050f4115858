package no.imdi.egnevalg.query.conversations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import no.imdi.egnevalg.kernel.conversations.ConversationLogEvent;
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
            List<RecordedEvent> events = RandomConversations.of(random);
            ConversationsProjection projection = new ConversationsProjection();
            views.empty(projection);

            views.feed(projection, events, random);

            assertThat(new ConversationLogs(views.served()).sums(2011, 2012)).isEqualTo(recount(events));
        });
    }

    @Test
    void a_replay_gives_the_same_view_as_live_projection_with_crashes() {
        qt().withExamples(40).forAll(longs().all()).checkAssert(seed -> {
            Random random = new Random(seed);
            List<RecordedEvent> events = RandomConversations.of(random);
            ConversationsProjection projection = new ConversationsProjection();
            views.empty(projection);
            views.feed(projection, events, random);
            String live = views.dump(ConversationsProjection.COLLECTION);

            views.replay(projection, events);

            assertThat(views.dump(ConversationsProjection.COLLECTION)).isEqualTo(live);
        });
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
