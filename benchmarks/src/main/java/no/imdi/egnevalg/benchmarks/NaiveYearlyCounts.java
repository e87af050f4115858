package no.imdi.egnevalg.benchmarks;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.CaseFileOpened;
import no.imdi.egnevalg.kernel.casefile.CaseFileVoided;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.casefile.Registration;
import no.imdi.egnevalg.kernel.casefile.RegistrationCorrected;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.kernel.eventlog.StreamType;
import no.imdi.egnevalg.query.projection.Projection;
import no.imdi.egnevalg.query.projection.RecordedEvent;
import no.imdi.egnevalg.query.projection.ViewGeneration;
import org.bson.Document;

/**
 * The counters of the yearly table as one would write them at first: each event is one update, and one round trip. It
 * reads the log as the real projection does.
 */
final class NaiveYearlyCounts implements Projection<NaiveYearlyCounts.Increment> {

    static final String NAME = "naive-yearly-counts";
    static final String COLLECTION = "naiveYearlyCounts";

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    /** What an event adds to which fields of a document. */
    record Increment(String id, Document fields) {

        static Increment of(AdviserService service, Registration registration) {
            return new Increment(service + ":" + registration.year(), new Document());
        }

        Increment add(Category category, Recorded recorded, int cases) {
            LocalDate day = LocalDate.ofInstant(recorded.at(), NORWAY);
            fields.merge("counts." + category, cases, (a, b) -> (Integer) a + (Integer) b);
            fields.merge("days." + day + "." + category, cases, (a, b) -> (Integer) a + (Integer) b);
            return this;
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<StreamType> streams() {
        return Set.of(StreamType.CASE_FILE);
    }

    @Override
    public boolean takes(Class<?> eventType) {
        return CaseFileEvent.class.isAssignableFrom(eventType);
    }

    @Override
    public List<Increment> changesOf(RecordedEvent event) {
        return switch (event.payload()) {
            case CaseFileOpened opened ->
                List.of(Increment.of(opened.service(), opened.registration())
                        .add(opened.registration().category(), opened.recorded(), 1));
            case CaseFileVoided voided ->
                List.of(Increment.of(voided.service(), voided.registration())
                        .add(voided.registration().category(), voided.recorded(), -1));
            case RegistrationCorrected corrected ->
                List.of(Increment.of(corrected.service(), corrected.from())
                        .add(corrected.from().category(), corrected.recorded(), -1)
                        .add(corrected.to().category(), corrected.recorded(), 1));
            default -> List.of();
        };
    }

    @Override
    public void store(ViewGeneration view, List<Increment> changes) {
        MongoCollection<Document> counts = view.collection(COLLECTION);
        for (Increment change : changes) {
            counts.updateOne(
                    eq("_id", change.id()), new Document("$inc", change.fields()), new UpdateOptions().upsert(true));
        }
    }
}
