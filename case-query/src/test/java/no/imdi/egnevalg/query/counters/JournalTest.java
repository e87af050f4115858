package no.imdi.egnevalg.query.counters;

import static com.mongodb.client.model.Projections.exclude;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import no.imdi.egnevalg.query.lives.TestViews;
import no.imdi.egnevalg.query.projection.OtherWriterException;
import no.imdi.egnevalg.query.projection.ViewGeneration;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A batch is carried out once, whoever dies in it and whoever else writes. */
class JournalTest {

    private static final String TABLE = "someCounters/tested";

    private final TestViews views = new TestViews();
    private final ViewGeneration view = views.generation("tested");
    private final Counters counters = new Counters();
    private final List<Document> saved = new ArrayList<>();
    private final Journal journal = new Journal(counters);

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void what_was_begun_before_a_crash_is_finished_once() {
        journal.finish(view, saved::addAll);
        assertThatThrownBy(() -> journal.write(view, batch("a", "b"), _ -> {
                    throw new IllegalStateException("the process dies");
                }))
                .isInstanceOf(IllegalStateException.class);

        for (int i = 0; i < 3; i++) {
            new Journal(counters).finish(view, saved::addAll);
        }
        assertThat(count("a")).isEqualTo(1);
        assertThat(count("b")).isEqualTo(1);
        assertThat(saved).contains(new Document("_id", "a b"));
    }

    @Test
    void of_two_writers_the_slower_one_writes_nothing() {
        Journal other = new Journal(counters);
        journal.finish(view, saved::addAll);
        other.finish(view, saved::addAll);
        journal.write(view, batch("a"), saved::addAll);

        assertThatThrownBy(() -> other.write(view, batch("a", "b"), saved::addAll))
                .isInstanceOf(OtherWriterException.class);
        assertThat(count("a")).isEqualTo(1);
        assertThat(count("b")).isZero();

        other.finish(view, saved::addAll);
        other.write(view, batch("b"), saved::addAll);
        assertThatThrownBy(() -> journal.write(view, batch("a"), saved::addAll))
                .isInstanceOf(OtherWriterException.class);
        assertThat(count("a")).isEqualTo(1);
        assertThat(count("b")).isEqualTo(1);
    }

    @Test
    void a_batch_that_cannot_be_carried_out_is_not_begun() {
        journal.finish(view, saved::addAll);
        for (String field : List.of("", "a..b", "$a", "a\u0000b", "a.$b", ".a", "a.")) {
            var change = new CounterChange.Counted(new CounterDocument(TABLE, "a"), field, 1);
            assertThatThrownBy(() -> journal.write(view, new CountedBatch(List.of(change), List.of()), saved::addAll))
                    .as(field)
                    .isInstanceOf(IllegalArgumentException.class);
        }
        journal.write(view, batch("a"), saved::addAll);

        assertThat(count("a")).isEqualTo(1);
    }

    private static CountedBatch batch(String... ids) {
        return new CountedBatch(
                List.of(ids).stream()
                        .<CounterChange>map(
                                id -> new CounterChange.Counted(new CounterDocument(TABLE, id), "times.ALL", 1))
                        .toList(),
                List.of(new Document("_id", String.join(" ", ids))));
    }

    private int count(String id) {
        return CounterTable.of(view, TABLE)
                .in(List.of(id), exclude(Counters.STAMP))
                .map(document -> Fields.count(Fields.within(document, "times"), "ALL"))
                .into(new ArrayList<>())
                .stream()
                .mapToInt(Integer::intValue)
                .sum();
    }
}
