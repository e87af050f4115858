package no.imdi.egnevalg.query.projection;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;

/** Views of which one generation is read and written at the same time, for tests that bring events to it by hand. */
public final class TestGenerations {

    private static final List<String> VIEWS = List.of(
            "cases",
            "timelines",
            "retention",
            "case-lives",
            "persons",
            "conversations",
            "housing",
            "coverage",
            "offered-units",
            "historical-counts");

    private final MongoDatabase database;
    private final MongoDatabase written;
    private final Generations generations;
    private final ServedViews served;

    public TestGenerations(MongoDatabase database) {
        this(database, database);
    }

    /**
     * Views that are written with another database object than they are read.
     *
     * @param written the one to write with
     */
    public TestGenerations(MongoDatabase database, MongoDatabase written) {
        this.database = database;
        this.written = written;
        this.generations = new Generations(database);
        this.served = new ServedViews(database, List.of(), System::nanoTime);
        VIEWS.forEach(this::beginAndServe);
    }

    /** For their readers. */
    public ServedViews served() {
        return served;
    }

    /** The generation that is read of the view of a projection. */
    public ViewGeneration of(Projection<?> projection) {
        return of(projection.name());
    }

    /** The generation that is read of a view. */
    public ViewGeneration of(String view) {
        GenerationKey key =
                generations.of(view, 1).flatMap(OpenGenerations::servingKey).orElseGet(() -> beginAndServe(view));
        return new ViewGeneration(written, key, false);
    }

    /** Lets an empty generation be read of the view of a projection. */
    public void empty(Projection<?> projection) {
        new ViewGeneration(database, of(projection).id(), false).drop();
        beginAndServe(projection.name());
        projection.prepare(new ViewGeneration(database, of(projection).id(), false));
    }

    private GenerationKey beginAndServe(String view) {
        OpenGenerations begun = generations.begin(view, 1);
        generations.replace(begun, begun.switched());
        served.renew();
        return begun.buildingKey().orElseThrow();
    }

    /** The collection of that name, whosever view it is part of. */
    public MongoCollection<Document> collection(String name) {
        return collection(database, generations, name);
    }

    /** The collection of that name which is read in running services. */
    public static MongoCollection<Document> served(MongoDatabase database, String name) {
        return collection(database, new Generations(database), name);
    }

    private static MongoCollection<Document> collection(MongoDatabase database, Generations generations, String name) {
        Set<String> there = database.listCollectionNames().into(new HashSet<>());
        return database.getCollection(generations.all().stream()
                .flatMap(open -> open.servingKey().stream())
                .map(key -> key.text() + "." + name)
                .filter(there::contains)
                .findFirst()
                .orElse("none." + name));
    }
}
