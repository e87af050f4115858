package no.imdi.egnevalg.query.cases;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.imdi.egnevalg.kernel.casefile.CaseFileClosed;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.CaseFileOpened;
import no.imdi.egnevalg.kernel.casefile.CaseFileReopened;
import no.imdi.egnevalg.kernel.casefile.CaseFileVoided;
import no.imdi.egnevalg.kernel.casefile.Registration;
import no.imdi.egnevalg.kernel.casefile.RegistrationCorrected;
import no.imdi.egnevalg.query.projection.Delivery;
import no.imdi.egnevalg.query.projection.Projection;
import no.imdi.egnevalg.query.projection.RecordedEvent;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/**
 * Keeps one document a case. Its version is the sequence number of the last event it contains; an event is written only onto
 * the version just before it, so one that comes again changes nothing.
 */
@Component
class CasesProjection implements Projection<WriteModel<Document>> {

    static final String COLLECTION = "cases";

    private final MongoCollection<Document> cases;

    CasesProjection(MongoDatabase database) {
        this.cases = database.getCollection(COLLECTION);
        createIndexes();
    }

    private void createIndexes() {
        cases.createIndex(Indexes.descending("openedOn", "_id"));
        cases.createIndex(
                Indexes.compoundIndex(Indexes.ascending("service", "year"), Indexes.descending("openedOn", "_id")));
        cases.createIndex(Indexes.ascending("caseNumber"), new IndexOptions().unique(true));
    }

    @Override
    public String name() {
        return "cases";
    }

    @Override
    public int segments() {
        return 2;
    }

    @Override
    public boolean takes(Class<?> eventType) {
        return CaseFileEvent.class.isAssignableFrom(eventType);
    }

    @Override
    public List<WriteModel<Document>> changesOf(RecordedEvent event) {
        long version = event.sequenceNumber();
        return switch ((CaseFileEvent) event.payload()) {
            case CaseFileOpened opened -> List.of(open(opened));
            case RegistrationCorrected corrected ->
                List.of(change(corrected.caseId(), version, registered(corrected.to())));
            case CaseFileVoided voided ->
                List.of(change(voided.caseId(), version, List.of(set("state", CaseState.VOID.name()))));
            case CaseFileClosed closed ->
                List.of(change(closed.caseId(), version, List.of(set("state", CaseState.CLOSED.name()))));
            case CaseFileReopened reopened ->
                List.of(change(reopened.caseId(), version, List.of(set("state", CaseState.OPEN.name()))));
            case CaseFileEvent other -> List.of(change(other.caseId(), version, List.of()));
        };
    }

    private static WriteModel<Document> open(CaseFileOpened opened) {
        Document document = new Document("caseNumber", opened.caseNumber())
                .append("service", opened.service().name())
                .append("state", CaseState.OPEN.name())
                .append("version", 0L)
                .append("registeredAt", opened.recorded().at().toString());
        registration(opened.registration()).forEach(document::append);
        return new UpdateOneModel<>(
                eq("_id", opened.caseId()), setAllOnInsert(document), new UpdateOptions().upsert(true));
    }

    private static Bson setAllOnInsert(Document document) {
        return combine(document.entrySet().stream()
                .map(field -> setOnInsert(field.getKey(), field.getValue()))
                .toList());
    }

    private static WriteModel<Document> change(String caseId, long version, List<Bson> changes) {
        List<Bson> updates = new ArrayList<>(changes);
        updates.add(set("version", version));
        return new UpdateOneModel<>(and(eq("_id", caseId), eq("version", version - 1)), combine(updates));
    }

    private static List<Bson> registered(Registration registration) {
        return registration(registration).entrySet().stream()
                .map(field -> set(field.getKey(), field.getValue()))
                .toList();
    }

    private static Document registration(Registration registration) {
        return new Document("year", registration.year())
                .append("openedOn", registration.openedOn().toString())
                .append("category", registration.category().name())
                .append(
                        "secondaryCategories",
                        registration.secondaryCategories().stream()
                                .map(Enum::name)
                                .toList())
                .append("region", Objects.toString(registration.region(), null))
                .append("posting", registration.posting())
                .append("ageBand", registration.ageBand().name())
                .append("gender", registration.gender().name())
                .append("referralSource", registration.referralSource().name());
    }

    @Override
    public void store(List<WriteModel<Document>> changes, Delivery delivery) {
        if (!changes.isEmpty()) {
            cases.bulkWrite(changes, new BulkWriteOptions().ordered(true));
        }
    }

    @Override
    public void clear() {
        cases.deleteMany(new Document());
    }
}
