package no.imdi.egnevalg.query.simulation;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import no.imdi.egnevalg.embedded.TestStores;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.query.http.ReadYourWrites;
import no.imdi.egnevalg.query.http.Today;
import no.imdi.egnevalg.query.projection.NoSettledDays;
import no.imdi.egnevalg.query.projection.Projection;
import no.imdi.egnevalg.query.projection.RecordedEvent;
import no.imdi.egnevalg.query.projection.ServedViews;
import no.imdi.egnevalg.query.projection.TestGenerations;
import no.imdi.egnevalg.query.projection.ViewSignal;
import org.bson.Document;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The real views on the view database of the tests, without the log: events are put to them by hand. */
public final class SimulatedViews implements AutoCloseable {

    /** The day it is in these views: long after anything happens in random lives. */
    public static final LocalDate TODAY = LocalDate.of(2016, 1, 1);

    private static final String QUERY = "no.imdi.egnevalg.query.";

    private final MongoClient client;
    private final MongoDatabase database;
    private final CrashingDatabase crashing;
    private final TestGenerations generations;
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    public SimulatedViews() {
        String uri = TestStores.newViewDatabase();
        client = MongoClients.create(uri);
        database = client.getDatabase(uri.substring(uri.lastIndexOf('/') + 1).replaceFirst("\\?.*", ""));
        crashing = new CrashingDatabase(database);
        generations = new TestGenerations(database, crashing.asDatabase());
        // What answers requests is not made, for nobody asks.
        context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor());
        context.registerBean(
                Clock.class, () -> Clock.fixed(TODAY.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
        context.registerBean(ViewSignal.class, ViewSignal::new);
        context.registerBean(ServedViews.class, generations::served);
        context.registerBean(CodeLists.class, CodeLists::load);
        context.registerBean(Today.class);
        context.registerBean(NoSettledDays.class);
        context.registerBean(ReadYourWrites.class);
        context.scan(List.of(
                        "counters",
                        "conversations",
                        "coverage",
                        "housing",
                        "lives",
                        "caseload",
                        "flows",
                        "durations",
                        "keyfigures",
                        "crosstables",
                        "movements",
                        "referraltimes",
                        "persons",
                        "overlap",
                        "inbox",
                        "yearlytable",
                        "cases",
                        "timeline",
                        "retention")
                .stream()
                .map(QUERY::concat)
                .toArray(String[]::new));
        context.refresh();
    }

    /** A part of a view. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** A part of a view that its package keeps to itself, by its name. */
    public Object bean(String name) {
        return context.getBean(name);
    }

    /**
     * Empties the view of a projection and fills it with all events, with late commits, crashes and dead letters by
     * chance.
     */
    public <C> void project(Projection<C> projection, List<RecordedEvent> events, long seed, int mostInABatch) {
        Random random = new Random(seed);
        generations.empty(projection);
        crashing.crashAt(1 + random.nextInt(6), random);
        new SimulatedRun<>(projection, generations.of(projection), events, random, mostInABatch).toTheEnd();
        crashing.crashAt(0, random);
    }

    /** Empties the view of a projection and fills it with all events in order, each batch once. */
    public <C> void replay(Projection<C> projection, List<RecordedEvent> events) {
        generations.empty(projection);
        SimulatedLog log = new SimulatedLog();
        events.forEach(log::commit);
        projection.store(
                generations.of(projection),
                log.events().stream()
                        .filter(event -> projection.takes(event.payload().getClass()))
                        .flatMap(event -> projection.changesOf(event).stream())
                        .toList());
    }

    /** Brings a batch to the view as it is. */
    public <C> void store(Projection<C> projection, List<C> changes) {
        projection.store(generations.of(projection), changes);
    }

    /** The documents of all collections of a projection that say which version of a stream they hold. */
    public List<Document> versionedDocuments(Projection<?> projection) {
        String prefix = generations.of(projection).key() + ".";
        List<Document> found = new ArrayList<>();
        for (String name : database.listCollectionNames()) {
            if (name.startsWith(prefix)) {
                database.getCollection(name)
                        .find(new Document("version", new Document("$exists", true)))
                        .into(found);
            }
        }
        return found;
    }

    /** All counters, without those that are zero and the stamps, which tell of batches. */
    public String counters() {
        StringBuilder dump = new StringBuilder();
        StreamSupport.stream(database.listCollectionNames().spliterator(), false)
                .filter(name -> name.endsWith("Counters"))
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .sorted()
                .forEach(name -> dump.append(documents(name)));
        return dump.toString();
    }

    /** The documents of a collection, as they are but for their stamps. Counters stand under the name of their kind. */
    public String documents(String collection) {
        StringBuilder dump = new StringBuilder();
        generations.collection(collection).find().sort(new Document("_id", 1)).forEach(document -> {
            document.remove("stamp");
            String[] kindAndId = document.getString("_id").split("/", 2);
            document.put("_id", kindAndId[kindAndId.length - 1]);
            Document counted = withoutZeros(document);
            if (counted.size() > 1) {
                String kind = kindAndId.length > 1 ? kindAndId[0] : collection;
                dump.append(kind).append(' ').append(counted.toJson()).append('\n');
            }
        });
        return dump.toString();
    }

    private static Document withoutZeros(Document document) {
        Document sorted = new Document();
        new TreeMap<>(document).forEach((name, value) -> {
            Object kept = value instanceof Document inner ? withoutZeros(inner) : value;
            if (!Integer.valueOf(0).equals(kept) && !new Document().equals(kept)) {
                sorted.append(name, kept);
            }
        });
        return sorted;
    }

    @Override
    public void close() {
        context.close();
        database.drop();
        client.close();
    }
}
