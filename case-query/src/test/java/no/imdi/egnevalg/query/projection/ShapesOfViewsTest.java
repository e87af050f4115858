package no.imdi.egnevalg.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import no.imdi.egnevalg.kernel.eventlog.StreamType;
import no.imdi.egnevalg.query.RunningServices;
import no.imdi.egnevalg.query.SampleEvents;
import no.imdi.egnevalg.query.lives.TestViews;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A view of another shape is another view: instances of two versions of the program read and write each their own. */
class ShapesOfViewsTest {

    private static RunningServices services;

    private final TestViews views = new TestViews();
    private final MongoDatabase database = views.database();
    private final AtomicLong nanos = new AtomicLong();

    @BeforeAll
    static void start() {
        services = RunningServices.start();
        services.commandAs("rk").post("/api/v1/cases", SampleEvents.REQUEST);
    }

    @AfterAll
    static void stop() {
        services.close();
    }

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void the_old_shape_is_read_by_the_old_program_and_is_not_touched_while_the_new_one_is_filled() {
        List<Projection<?>> before = List.of(new Shaped(1));
        List<Projection<?>> after = List.of(new Shaped(2));
        WritingInstance old = instance(before);
        old.begin();
        old.finish();
        ServedViews readByOld = new ServedViews(database, before, nanos::get);
        ServedViews readByNew = new ServedViews(database, after, nanos::get);
        Document generations = generations(1);

        assertThat(readByNew.generation(Shaped.NAME)).isEmpty();
        WritingInstance young = instance(after);
        young.begin();
        assertThat(readByNew.generation(Shaped.NAME)).isEmpty();
        young.finish();

        assertThat(shapes(readByNew)).containsOnly(2);
        assertThat(shapes(readByOld)).containsOnly(1);
        assertThat(generations(1)).isEqualTo(generations);

        letPass(RetiredViews.PATIENCE_WITH_SHAPES, young);
        assertThat(shapes(readByOld)).containsOnly(1);

        letPass(RetiredViews.PATIENCE.plusMinutes(6), young);
        assertThat(database.listCollectionNames()).noneMatch(name -> name.startsWith(Shaped.NAME + "@1."));
        assertThat(shapes(readByNew)).containsOnly(2);
    }

    @Test
    void the_old_program_leaves_the_new_shape_alone_and_goes_on_with_its_own() {
        WritingInstance young = instance(List.of(new Shaped(2)));
        young.begin();
        young.finish();
        WritingInstance old = instance(List.of(new Shaped(1)));
        old.begin();
        old.finish();

        letPass(RetiredViews.PATIENCE_WITH_SHAPES.multipliedBy(2), old);

        ServedViews readByNew = new ServedViews(database, List.of(new Shaped(2)), nanos::get);
        assertThat(shapes(readByNew)).containsOnly(2);
        assertThat(generations(1).getLong("serving")).isEqualTo(1);
    }

    /**
     * Otherwise a new instance would wait for the old ones to end, and who replaces instances one by one for the new
     * one.
     */
    @Test
    void a_program_with_later_shapes_takes_the_lease_and_keeps_it() {
        Lease old = new Lease(database, List.of(new Shaped(1)), nanos::get, new Random(1));
        Lease young = new Lease(database, List.of(new Shaped(2)), nanos::get, new Random(2));
        assertThat(old.hold()).isTrue();

        assertThat(young.hold()).isTrue();
        assertThat(old.hold()).isFalse();
        assertThat(young.hold()).isTrue();

        young.giveUp();
        assertThat(old.hold()).isTrue();
        assertThat(young.hold()).isTrue();
        assertThat(old.hold()).isFalse();
    }

    private WritingInstance instance(List<Projection<?>> projections) {
        return new WritingInstance(services, database, nanos::get, projections);
    }

    private void letPass(Duration time, WritingInstance instance) {
        for (int minute = 0; minute < time.toMinutes(); minute++) {
            nanos.addAndGet(Duration.ofMinutes(1).toNanos());
            instance.look();
        }
    }

    private static List<Integer> shapes(ServedViews views) {
        return views.of(Shaped.NAME)
                .collection(Shaped.NAME)
                .find()
                .map(document -> document.getInteger("shape"))
                .into(new ArrayList<>());
    }

    private Document generations(int shape) {
        return Objects.requireNonNull(database.getCollection(Generations.COLLECTION)
                .find(new Document("_id", Shaped.NAME + "@" + shape))
                .first());
    }

    /** A view that says in each document which shape it has. */
    private record Shaped(int shape) implements Projection<Document> {

        private static final String NAME = "shaped";

        @Override
        public String name() {
            return NAME;
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
        public List<Document> changesOf(RecordedEvent event) {
            return List.of(new Document("_id", event.streamId()).append("shape", shape));
        }

        @Override
        public void store(ViewGeneration view, List<Document> changes) {
            changes.forEach(change -> view.collection(NAME).insertOne(change));
        }
    }
}
