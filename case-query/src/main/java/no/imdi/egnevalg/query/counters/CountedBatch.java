package no.imdi.egnevalg.query.counters;

import java.util.List;
import org.bson.Document;

/**
 * What a batch of events changes.
 *
 * @param documents what the counts follow from, as it is after the batch; it says which events it contains
 */
public record CountedBatch(List<CounterChange> changes, List<Document> documents) {

    /** Whether it changes nothing. */
    boolean isEmpty() {
        return changes.isEmpty() && documents.isEmpty();
    }

    /** As it is kept in a journal. */
    Document toDocument() {
        return new Document(
                        "changes", changes.stream().map(CountedBatch::written).toList())
                .append("documents", documents);
    }

    static CountedBatch of(Document document) {
        return new CountedBatch(
                document.getList("changes", Document.class).stream()
                        .map(CountedBatch::change)
                        .toList(),
                document.getList("documents", Document.class));
    }

    private static Document written(CounterChange change) {
        Document written = new Document("event", change.globalIndex())
                .append("collection", change.document().collection())
                .append("id", change.document().id());
        return switch (change) {
            case CounterChange.Counted counted ->
                written.append("field", counted.field()).append("by", counted.by());
            case CounterChange.Noted noted ->
                written.append("list", noted.list()).append("note", noted.note());
        };
    }

    private static CounterChange change(Document written) {
        long event = written.getLong("event");
        CounterDocument document = new CounterDocument(written.getString("collection"), written.getString("id"));
        return written.containsKey("field")
                ? new CounterChange.Counted(event, document, written.getString("field"), written.getInteger("by"))
                : new CounterChange.Noted(
                        event, document, written.getString("list"), written.get("note", Document.class));
    }
}
