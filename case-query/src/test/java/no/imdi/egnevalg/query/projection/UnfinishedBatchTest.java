package no.imdi.egnevalg.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Updates;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.imdi.egnevalg.kernel.eventlog.StreamType;
import no.imdi.egnevalg.query.SampleEvents;
import no.imdi.egnevalg.query.counters.CountedBatch;
import no.imdi.egnevalg.query.counters.CounterChange;
import no.imdi.egnevalg.query.counters.CounterDocument;
import no.imdi.egnevalg.query.counters.Counters;
import no.imdi.egnevalg.query.counters.Journal;
import no.imdi.egnevalg.query.eventlog.LogEntry;
import no.imdi.egnevalg.query.lives.TestViews;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A batch of counters that was begun and cannot be carried out stops its view, and lays no stream aside. */
class UnfinishedBatchTest {

    private final TestViews views = new TestViews();
    private final Counting projection = new Counting();
    private final ViewGeneration view = views.generation(projection);
    private final DeadLetters deadLetters = views.deadLetters();
    private final Handling<RecordedEvent> handling = new Handling<>(projection, view, deadLetters);
    private final MongoCollection<Document> counters = view.collection("someCounters");

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void the_view_fails_until_it_is_carried_out_and_then_has_counted_each_event_once() {
        handling.begin();
        counters.insertOne(new Document("_id", "tested/a").append("stamp", 0L).append("times", "no counters"));

        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> handling.handle(List.of(entry("one"), entry("other"))))
                    .isInstanceOf(UnfinishedBatchException.class);
        }
        assertThat(deadLetters.count(view.key())).isZero();

        counters.updateOne(new Document("_id", "tested/a"), Updates.unset("times"));
        handling.handle(List.of(entry("third")));
        assertThat(Objects.requireNonNull(counters.find().first()).get("times")).isEqualTo(new Document("ALL", 3));
    }

    private static LogEntry entry(String stream) {
        return new LogEntry(1, StreamType.CASE_FILE, stream, 0, SampleEvents.opened(stream));
    }

    private static final class Counting implements Projection<RecordedEvent> {

        private final Journal journal = new Journal(new Counters());

        @Override
        public String name() {
            return "counting";
        }

        @Override
        public Set<StreamType> streams() {
            return Set.of(StreamType.CASE_FILE);
        }

        @Override
        public boolean takes(Class<?> eventType) {
            return true;
        }

        @Override
        public List<RecordedEvent> changesOf(RecordedEvent event) {
            return List.of(event);
        }

        @Override
        public void store(ViewGeneration view, List<RecordedEvent> events) {
            journal.finish(view, _ -> {});
            var counted = new CounterChange.Counted(
                    new CounterDocument("someCounters/tested", "a"), "times.ALL", events.size());
            journal.write(view, new CountedBatch(List.of(counted), List.of()), _ -> {});
        }
    }
}
