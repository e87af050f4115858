package no.imdi.egnevalg.query;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import no.imdi.egnevalg.embedded.TestStores;
import no.imdi.egnevalg.query.projection.Projection;
import no.imdi.egnevalg.query.projection.RecordedEvent;
import no.imdi.egnevalg.query.projection.ServedViews;
import no.imdi.egnevalg.query.projection.TestGenerations;
import org.bson.Document;

/** A view database of its own for tests that feed projections by hand. */
public final class ViewDatabase implements AutoCloseable {

    private final MongoClient client;
    private final MongoDatabase database;
    private final TestGenerations generations;

    private ViewDatabase(String uri) {
        this.client = MongoClients.create(uri);
        this.database =
                client.getDatabase(uri.substring(uri.lastIndexOf('/') + 1).replaceFirst("\\?.*", ""));
        this.generations = new TestGenerations(database);
    }

    public static ViewDatabase open() {
        return new ViewDatabase(TestStores.newViewDatabase());
    }

    /** For readers of the views. */
    public ServedViews served() {
        return generations.served();
    }

    /** Begins with an empty view. */
    public void empty(Projection<?> projection) {
        generations.empty(projection);
    }

    /**
     * Feeds events in batches cut anywhere; now and then the position is lost in a crash, and some of them come again.
     */
    public <C> void feed(Projection<C> projection, List<RecordedEvent> events, Random random) {
        int next = 0;
        while (next < events.size()) {
            int end = Math.min(events.size(), next + 1 + random.nextInt(8));
            deliver(projection, events.subList(next, end));
            next = random.nextInt(3) == 0 && next > 0 ? next - random.nextInt(Math.min(next, 5)) : end;
        }
        deliver(projection, events.subList(Math.max(0, events.size() - 3), events.size()));
    }

    /** Feeds all events once, from an empty view on. */
    public <C> void replay(Projection<C> projection, List<RecordedEvent> events) {
        generations.empty(projection);
        deliver(projection, events);
    }

    private <C> void deliver(Projection<C> projection, List<RecordedEvent> batch) {
        List<C> changes = new ArrayList<>();
        batch.forEach(event -> changes.addAll(projection.changesOf(event)));
        projection.store(generations.of(projection), changes);
    }

    /** All documents of a collection as text, in an order of their own. */
    public String dump(String collection) {
        StringBuilder dump = new StringBuilder();
        generations
                .collection(collection)
                .find()
                .sort(new Document("_id", 1))
                .forEach(document -> dump.append(sorted(document).toJson()).append('\n'));
        return dump.toString();
    }

    private static Document sorted(Document document) {
        Document sorted = new Document();
        new TreeMap<>(document)
                .forEach((name, value) -> sorted.append(name, value instanceof Document inner ? sorted(inner) : value));
        return sorted;
    }

    @Override
    public void close() {
        database.drop();
        client.close();
    }
}
