package no.imdi.egnevalg.query.lives;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import no.imdi.egnevalg.embedded.TestStores;
import no.imdi.egnevalg.query.projection.DeadLetters;
import no.imdi.egnevalg.query.projection.Projection;
import no.imdi.egnevalg.query.projection.ServedViews;
import no.imdi.egnevalg.query.projection.TestGenerations;
import no.imdi.egnevalg.query.projection.ViewGeneration;
import org.bson.Document;

/** A view database of its own for a test class, that tells which commands it was sent. */
public final class TestViews implements AutoCloseable {

    private final List<String> commands = new CopyOnWriteArrayList<>();
    private final MongoClient client;
    private final MongoDatabase database;
    private final DeadLetters deadLetters;
    private final TestGenerations generations;

    public TestViews() {
        ConnectionString uri = new ConnectionString(TestStores.newViewDatabase());
        client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(uri)
                .addCommandListener(new CommandListener() {
                    @Override
                    public void commandStarted(CommandStartedEvent event) {
                        commands.add(event.getCommandName());
                    }
                })
                .build());
        database = client.getDatabase(Objects.requireNonNull(uri.getDatabase()));
        deadLetters = new DeadLetters(database, Clock.systemUTC());
        generations = new TestGenerations(database);
    }

    public MongoDatabase database() {
        return database;
    }

    /** For readers of the views. */
    public ServedViews served() {
        return generations.served();
    }

    /** What a projection writes. */
    public ViewGeneration generation(Projection<?> projection) {
        return generations.of(projection);
    }

    /** The generation that is read of a view. */
    public ViewGeneration generation(String view) {
        return generations.of(view);
    }

    /** Begins with an empty view. */
    public void empty(Projection<?> projection) {
        generations.empty(projection);
    }

    /** A collection of a view. */
    public MongoCollection<Document> collection(String name) {
        return generations.collection(name);
    }

    /** What is laid aside: nothing. */
    public DeadLetters deadLetters() {
        return deadLetters;
    }

    /** The commands that were sent while the given work was done. */
    public List<String> commandsOf(Runnable work) {
        commands.clear();
        work.run();
        return List.copyOf(commands);
    }

    /** All documents, with their fields in one order. */
    public List<String> dump(String collection) {
        return collection(collection)
                .find()
                .sort(new Document("_id", 1))
                .map(TestViews::sorted)
                .map(Document::toJson)
                .into(new java.util.ArrayList<>());
    }

    private static Document sorted(Document document) {
        return new Document(new TreeMap<>(document));
    }

    @Override
    public void close() {
        database.drop();
        client.close();
    }
}
