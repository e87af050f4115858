package no.imdi.egnevalg.query.timeline;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.addToSet;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.List;
import no.imdi.egnevalg.kernel.casefile.CaseFileErased;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.CaseFileHandedOver;
import no.imdi.egnevalg.kernel.casefile.CaseFileOpened;
import no.imdi.egnevalg.kernel.casefile.CaseFilesLinked;
import no.imdi.egnevalg.kernel.casefile.CaseFilesUnlinked;
import no.imdi.egnevalg.kernel.casefile.ReferralCompleted;
import no.imdi.egnevalg.kernel.casefile.ReferralRejected;
import no.imdi.egnevalg.kernel.casefile.ReferralRevoked;
import no.imdi.egnevalg.kernel.casefile.ReferralSent;
import no.imdi.egnevalg.query.projection.Delivery;
import no.imdi.egnevalg.query.projection.Projection;
import no.imdi.egnevalg.query.projection.RecordedEvent;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/**
 * Keeps one document a case, with an entry for each of its events, and beside them who may see it. Its version is the sequence
 * number of the last event it contains; an event is written only onto the version just before it, so one that comes again
 * changes nothing.
 */
@Component
class TimelinesProjection implements Projection<WriteModel<Document>> {

    static final String COLLECTION = "timelines";
    static final String OWNER = "owner";
    static final String RECIPIENTS = "recipients";
    static final String LINKED_CASES = "linkedCases";
    static final String ENTRIES = "entries";

    private final MongoCollection<Document> timelines;

    TimelinesProjection(MongoDatabase database) {
        this.timelines = database.getCollection(COLLECTION);
    }

    @Override
    public String name() {
        return "timelines";
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
    public List<WriteModel<Document>> changesOf(RecordedEvent recorded) {
        CaseFileEvent event = (CaseFileEvent) recorded.payload();
        Document entry = EntryOf.event(event, recorded.sequenceNumber()).toDocument();
        return List.of(
                event instanceof CaseFileOpened opened
                        ? begin(opened, entry)
                        : append(event, recorded.sequenceNumber(), entry));
    }

    private static WriteModel<Document> begin(CaseFileOpened opened, Document entry) {
        return new UpdateOneModel<>(
                eq("_id", opened.caseId()),
                combine(
                        setOnInsert("caseNumber", opened.caseNumber()),
                        setOnInsert("service", opened.service().name()),
                        setOnInsert(OWNER, opened.service().name()),
                        setOnInsert(RECIPIENTS, List.of()),
                        setOnInsert(LINKED_CASES, List.of()),
                        setOnInsert(ENTRIES, List.of(entry)),
                        setOnInsert("version", 0L)),
                new UpdateOptions().upsert(true));
    }

    private static WriteModel<Document> append(CaseFileEvent event, long version, Document entry) {
        List<Bson> updates = new ArrayList<>(
                event instanceof CaseFileErased erased ? Tombstone.insteadOf(erased, version) : beside(event));
        if (!(event instanceof CaseFileErased)) {
            updates.add(push(ENTRIES, entry));
        }
        updates.add(set("version", version));
        return new UpdateOneModel<>(and(eq("_id", event.caseId()), eq("version", version - 1)), combine(updates));
    }

    /** What an event changes beside the entries. */
    private static List<Bson> beside(CaseFileEvent event) {
        return switch (event) {
            case CaseFileHandedOver handedOver ->
                List.of(set(OWNER, handedOver.to().service().name()));
            case ReferralSent sent -> referredTo(sent);
            case ReferralRejected rejected -> noLonger(rejected.referralId());
            case ReferralRevoked revoked -> noLonger(revoked.referralId());
            case ReferralCompleted completed -> noLonger(completed.referralId());
            case CaseFilesLinked linked -> List.of(addToSet(LINKED_CASES, linked.linkedCaseId()));
            case CaseFilesUnlinked unlinked -> List.of(pull(LINKED_CASES, unlinked.unlinkedCaseId()));
            case CaseFileEvent _ -> List.of();
        };
    }

    private static List<Bson> referredTo(ReferralSent sent) {
        var unit = sent.to().unit();
        return unit == null
                ? List.of()
                : List.of(push(
                        RECIPIENTS,
                        new Document("referralId", sent.referralId())
                                .append("service", unit.service().name())));
    }

    private static List<Bson> noLonger(String referralId) {
        return List.of(pull(RECIPIENTS, new Document("referralId", referralId)));
    }

    @Override
    public void store(List<WriteModel<Document>> changes, Delivery delivery) {
        if (!changes.isEmpty()) {
            timelines.bulkWrite(changes, new BulkWriteOptions().ordered(true));
        }
    }

    @Override
    public void clear() {
        timelines.deleteMany(new Document());
    }
}
