package no.imdi.egnevalg.query.projection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.imdi.egnevalg.kernel.eventlog.StreamType;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A view of one document for each stream, folded from the events of the stream in their order. A batch reads the
 * documents that it changes, changes them in memory, and writes each once. An event that a document contains already
 * changes nothing. An event after a gap fails.
 */
public abstract non-sealed class FoldedProjection extends SingleCollectionProjection<RecordedEvent> {

    protected FoldedProjection(String name, Set<StreamType> streams, String collection) {
        super(name, streams, collection);
    }

    /** The document after the first event of a stream. */
    protected abstract Document begin(RecordedEvent event);

    /** Changes a document by a later event. */
    protected abstract void change(ViewDocument document, RecordedEvent event);

    /** Writes further collections that belong to the documents, before the documents. May be repeated. */
    protected void beforeWriting(ViewGeneration view, List<RecordedEvent> fresh) {}

    /** Cleans up after the documents have been written. May be repeated. */
    protected void afterWriting(ViewGeneration view, List<RecordedEvent> events) {}

    @Override
    public final List<RecordedEvent> changesOf(RecordedEvent event) {
        return List.of(event);
    }

    @Override
    public final void store(ViewGeneration view, List<RecordedEvent> events) {
        VersionedDocuments documents = new VersionedDocuments(documents(view));
        Map<String, Document> stored = documents.find(streamsWithLaterEvents(events));
        Map<String, Document> after = new HashMap<>(stored);
        Map<String, Document> changed = new LinkedHashMap<>();
        List<RecordedEvent> fresh = new ArrayList<>();
        for (RecordedEvent event : events) {
            Document before = after.get(event.streamId());
            if (isNext(before, event)) {
                Document document = before == null ? begun(event) : changed(before, event);
                after.put(event.streamId(), document);
                changed.put(event.streamId(), document);
                fresh.add(event);
            }
        }
        beforeWriting(view, fresh);
        Map<Boolean, List<Document>> byStored = changed.entrySet().stream()
                .collect(Collectors.partitioningBy(
                        entry -> stored.containsKey(entry.getKey()),
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        documents.write(byStored.getOrDefault(false, List.of()), byStored.getOrDefault(true, List.of()));
        afterWriting(view, events);
    }

    /** The first event of a stream needs no document before it. */
    private static Set<String> streamsWithLaterEvents(List<RecordedEvent> events) {
        return events.stream()
                .filter(event -> event.sequenceNumber() > 0)
                .map(RecordedEvent::streamId)
                .collect(Collectors.toSet());
    }

    private static boolean isNext(@Nullable Document before, RecordedEvent event) {
        long version = before == null ? -1 : VersionedDocuments.versionOf(before);
        if (event.sequenceNumber() > version + 1) {
            throw new MissingEventException();
        }
        return event.sequenceNumber() > version;
    }

    private Document begun(RecordedEvent event) {
        return begin(event).append("_id", event.streamId()).append(VersionedDocuments.VERSION, 0L);
    }

    private Document changed(Document document, RecordedEvent event) {
        change(new ViewDocument(document), event);
        return document.append(VersionedDocuments.VERSION, event.sequenceNumber());
    }
}
