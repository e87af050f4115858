package no.imdi.egnevalg.query.persons;

import java.util.List;
import no.imdi.egnevalg.query.counters.CounterChange;
import no.imdi.egnevalg.query.counters.CounterDocument;
import no.imdi.egnevalg.query.projection.Delivery;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.bson.Document;

/** A batch as a document, and back. */
final class BatchDocument {

    private BatchDocument() {}

    static Document of(Batch batch) {
        Document document = new Document(
                        "changes",
                        batch.changes().stream().map(BatchDocument::written).toList())
                .append(
                        "cases",
                        batch.cases().stream().map(PersonCases::written).toList());
        if (batch.delivery() instanceof Delivery.InOrder(var upTo)) {
            document.append("index", upTo.getIndex()).append("gaps", List.copyOf(upTo.getGaps()));
        }
        return document;
    }

    static Batch read(Document document) {
        return new Batch(
                delivery(document),
                document.getList("changes", Document.class).stream()
                        .map(BatchDocument::change)
                        .toList(),
                document.getList("cases", Document.class).stream()
                        .map(PersonCases::read)
                        .toList());
    }

    private static Delivery delivery(Document document) {
        return document.containsKey("index")
                ? new Delivery.InOrder(GapAwareTrackingToken.newInstance(
                        document.getLong("index"), document.getList("gaps", Long.class)))
                : new Delivery.FromDeadLetters();
    }

    private static Document written(CounterChange.Counted change) {
        return new Document("event", change.globalIndex())
                .append("collection", change.document().collection())
                .append("id", change.document().id())
                .append("field", change.field())
                .append("by", change.by());
    }

    private static CounterChange.Counted change(Document document) {
        return new CounterChange.Counted(
                document.getLong("event"),
                new CounterDocument(document.getString("collection"), document.getString("id")),
                document.getString("field"),
                document.getInteger("by"));
    }
}
