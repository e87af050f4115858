package no.imdi.egnevalg.query.persons;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.imdi.egnevalg.query.projection.Duplicates;
import no.imdi.egnevalg.query.projection.ViewCollections;
import org.bson.Document;
import org.bson.conversions.Bson;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Stores the cases and their links, one document per case. */
class PersonCases {

    private static final String COLLECTION = "personCases";

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private final ViewCollections view;

    PersonCases(ViewCollections view) {
        this.view = view;
    }

    /** Returns the given cases and all cases that are connected with them, with one read per step between cases. */
    PersonGraph around(Collection<String> caseIds) {
        Map<String, PersonCase> found = new HashMap<>();
        Set<String> ahead = new HashSet<>(caseIds);
        Set<String> asked = new HashSet<>();
        while (!ahead.isEmpty()) {
            asked.addAll(ahead);
            Set<String> next = new HashSet<>();
            cases().find(in("_id", ahead)).map(PersonCases::read).forEach(each -> {
                found.put(each.caseId(), each);
                next.addAll(each.links());
                next.addAll(each.named());
            });
            next.removeAll(asked);
            ahead = next;
        }
        return new PersonGraph(found.values());
    }

    /** Writes cases, but never over a later version. Only a writer that has lost its turn would try to. */
    void saveDocuments(List<Document> changed) {
        Duplicates.passOver(
                cases(),
                changed.stream().map(PersonCases::read).map(PersonCases::update).toList());
    }

    /** Returns the cases as documents. */
    static List<Document> documents(List<PersonCase> cases) {
        return cases.stream().map(PersonCases::written).toList();
    }

    private static WriteModel<Document> update(PersonCase changed) {
        List<Bson> updates = new ArrayList<>();
        Document written = written(changed);
        written.remove("named");
        written.forEach((field, value) -> updates.add(Updates.set(field, value)));
        if (!changed.named().isEmpty()) {
            updates.add(Updates.addEachToSet("named", List.copyOf(changed.named())));
        }
        return new UpdateOneModel<>(
                and(eq("_id", changed.caseId()), lte("version", changed.version())),
                Updates.combine(updates),
                new UpdateOptions().upsert(true));
    }

    private MongoCollection<Document> cases() {
        return view.collection(COLLECTION);
    }

    private static PersonCase read(Document document) {
        document.remove("_id");
        document.putIfAbsent("named", List.of());
        return JSON.convertValue(document, PersonCase.class);
    }

    private static Document written(PersonCase personCase) {
        return new Document(JSON.convertValue(personCase, FIELDS));
    }
}
