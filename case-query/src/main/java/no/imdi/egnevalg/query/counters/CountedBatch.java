package no.imdi.egnevalg.query.counters;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;

/**
 * The changes made by a batch of events.
 *
 * @param documents the documents that the counts are computed from, after the batch; they record which events they
 *     contain
 */
public record CountedBatch(List<CounterChange> changes, List<Document> documents) {

    /** Returns a batch in which each counter is changed once. */
    public static CountedBatch summedUp(Collection<CounterChange> changes, List<Document> documents) {
        Map<CounterChange, Integer> sums = new LinkedHashMap<>();
        for (CounterChange change : changes) {
            switch (change) {
                case CounterChange.Counted counted ->
                    sums.merge(
                            new CounterChange.Counted(counted.document(), counted.field(), 0),
                            counted.by(),
                            Integer::sum);
                case CounterChange.Noted noted -> sums.put(noted, 0);
            }
        }
        return new CountedBatch(
                sums.entrySet().stream()
                        .map(sum -> CountedBatch.with(sum.getKey(), sum.getValue()))
                        .filter(change -> !(change instanceof CounterChange.Counted counted && counted.by() == 0))
                        .toList(),
                documents);
    }

    private static CounterChange with(CounterChange change, int sum) {
        return change instanceof CounterChange.Counted counted
                ? new CounterChange.Counted(counted.document(), counted.field(), sum)
                : change;
    }

    /** True where the batch changes nothing. */
    boolean isEmpty() {
        return changes.isEmpty() && documents.isEmpty();
    }

    /** Returns the batch as it is stored in a journal. */
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
        Document written = new Document("collection", change.document().collection())
                .append("id", change.document().id());
        return switch (change) {
            case CounterChange.Counted counted ->
                written.append("field", counted.field()).append("by", counted.by());
            case CounterChange.Noted noted ->
                written.append("list", noted.list()).append("note", noted.note());
        };
    }

    private static CounterChange change(Document written) {
        CounterDocument document = new CounterDocument(written.getString("collection"), written.getString("id"));
        return written.containsKey("field")
                ? new CounterChange.Counted(document, written.getString("field"), written.getInteger("by"))
                : new CounterChange.Noted(document, written.getString("list"), written.get("note", Document.class));
    }
}
