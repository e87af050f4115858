package no.imdi.egnevalg.query.lives;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
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
import org.bson.Document;

/** A view database of its own for a test class, that tells which commands it was sent. */
public final class TestViews implements AutoCloseable {

    private final List<String> commands = new CopyOnWriteArrayList<>();
    private final MongoClient client;
    private final MongoDatabase database;
    private final DeadLetters deadLetters;

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
    }

    public MongoDatabase database() {
        return database;
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
        return database.getCollection(collection)
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
