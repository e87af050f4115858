package no.imdi.egnevalg.query.persons;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
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
import org.bson.Document;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The cases and their links as they are kept, one document a case. */
@Component
class PersonCases {

    private static final String COLLECTION = "personCases";

    private final MongoCollection<Document> cases;
    private final JsonMapper json = JsonMapper.shared();

    PersonCases(MongoDatabase database) {
        this.cases = database.getCollection(COLLECTION);
    }

    /** The cases with the given ids, and all that hang together with them. One read for each step between cases. */
    PersonGraph around(Collection<String> caseIds) {
        Map<String, PersonCase> found = new HashMap<>();
        Set<String> ahead = new HashSet<>(caseIds);
        Set<String> asked = new HashSet<>();
        while (!ahead.isEmpty()) {
            asked.addAll(ahead);
            Set<String> next = new HashSet<>();
            cases.find(in("_id", ahead)).map(this::read).forEach(each -> {
                found.put(each.caseId(), each);
                next.addAll(each.links());
                next.addAll(each.named());
            });
            next.removeAll(asked);
            ahead = next;
        }
        return new PersonGraph(found.values());
    }

    /**
     * Writes what has changed. Who is named is written before who links: after a crash in between there is no link yet, from
     * whichever end one looks.
     */
    void save(PersonGraph graph) {
        List<WriteModel<Document>> writes = new ArrayList<>();
        for (PersonCase changed : graph.changed()) {
            changed.links()
                    .forEach(named -> writes.add(new UpdateOneModel<>(
                            eq("_id", named),
                            Updates.combine(
                                    Updates.addToSet("named", changed.caseId()), Updates.setOnInsert(unseen(named))),
                            new UpdateOptions().upsert(true))));
        }
        graph.changed()
                .forEach(changed -> writes.add(new ReplaceOneModel<>(
                        eq("_id", changed.caseId()), written(changed), new ReplaceOptions().upsert(true))));
        if (!writes.isEmpty()) {
            cases.bulkWrite(writes, new BulkWriteOptions().ordered(true));
        }
    }

    void clear() {
        cases.deleteMany(new Document());
    }

    private Document unseen(String caseId) {
        Document document = written(PersonCase.unseen(caseId));
        document.remove("_id");
        document.remove("named");
        return document;
    }

    private PersonCase read(Document document) {
        document.remove("_id");
        return json.readValue(document.toJson(), PersonCase.class);
    }

    private Document written(PersonCase personCase) {
        return Document.parse(json.writeValueAsString(personCase)).append("_id", personCase.caseId());
    }
}
