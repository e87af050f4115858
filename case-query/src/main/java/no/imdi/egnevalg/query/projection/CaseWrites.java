package no.imdi.egnevalg.query.projection;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * The writes that one event leads to in the document of its case, in their order. They meet the version before the event only,
 * and the last one sets the version: each may be repeated until then, and nothing is done again afterwards.
 */
public final class CaseWrites {

    private final Bson before;
    private final Bson reached;
    private final List<WriteModel<Document>> writes = new ArrayList<>();

    /** The writes of the event that brings the case to this version. */
    public CaseWrites(String caseId, long version) {
        this.before = and(eq("_id", caseId), eq("version", version - 1));
        this.reached = set("version", version);
    }

    /** A change that may be done twice. */
    public CaseWrites add(Bson... changes) {
        writes.add(new UpdateOneModel<>(before, combine(changes)));
        return this;
    }

    /** A change of those documents only to which the condition applies: a write cannot read. */
    public CaseWrites addWhere(Bson condition, Bson... changes) {
        writes.add(new UpdateOneModel<>(and(before, condition), combine(changes)));
        return this;
    }

    /** Sets a field of each element of a list in which a field has a value. */
    public CaseWrites setEach(String list, String field, Object from, Object to) {
        Bson change = set(list + ".$[it]." + field, to);
        writes.add(new UpdateOneModel<>(
                before, change, new UpdateOptions().arrayFilters(List.of(eq("it." + field, from)))));
        return this;
    }

    /** The last change, done once, and all of them together. */
    public List<WriteModel<Document>> last(Bson... changes) {
        List<Bson> all = new ArrayList<>(List.of(changes));
        all.add(reached);
        writes.add(new UpdateOneModel<>(before, combine(all)));
        return writes;
    }
}
