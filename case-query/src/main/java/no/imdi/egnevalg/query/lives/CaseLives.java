package no.imdi.egnevalg.query.lives;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.imdi.egnevalg.query.projection.Duplicates;
import no.imdi.egnevalg.query.projection.ViewCollections;
import org.bson.Document;
import org.bson.conversions.Bson;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Stores the lives, one document per case. */
public class CaseLives {

    static final String COLLECTION = "caseLives";

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private final ViewCollections view;

    public CaseLives(ViewCollections view) {
        this.view = view;
    }

    void prepare() {
        lives().createIndex(Indexes.ascending("waitingItems.waiting.at.service", "waitingItems.waiting.at.posting"));
    }

    Map<String, CaseLife> of(Collection<String> caseIds) {
        Map<String, CaseLife> found = new HashMap<>();
        lives().find(in("_id", caseIds)).forEach(document -> found.put(document.getString("_id"), read(document)));
        return found;
    }

    /** Returns the lives that match a filter on the fields of {@link CaseLife}. */
    public List<CaseLife> matching(Bson filter) {
        return lives().find(filter).map(this::read).into(new ArrayList<>());
    }

    /** Returns the lives as documents. */
    static List<Document> documents(Collection<CaseLife> lives) {
        return lives.stream()
                .map(life -> new Document(JSON.convertValue(life, FIELDS)).append("_id", life.caseId()))
                .toList();
    }

    /** Writes lives, but never over a later version. Only a writer that has lost its turn would try to. */
    void saveDocuments(List<Document> changed) {
        Duplicates.passOver(
                lives(),
                changed.stream()
                        .map(life -> new ReplaceOneModel<>(
                                and(eq("_id", life.get("_id")), lte("version", life.get("version"))),
                                life,
                                new ReplaceOptions().upsert(true)))
                        .toList());
    }

    private MongoCollection<Document> lives() {
        return view.collection(COLLECTION);
    }

    private CaseLife read(Document document) {
        document.remove("_id");
        return JSON.convertValue(document, CaseLife.class);
    }
}
