package no.imdi.egnevalg.query.timeline;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import no.imdi.egnevalg.kernel.casefile.CaseFileErased;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.query.projection.RecordedEvent;
import no.imdi.egnevalg.query.projection.VersionedDocuments;
import no.imdi.egnevalg.query.projection.ViewCollections;
import no.imdi.egnevalg.query.projection.ViewDocument;
import no.imdi.egnevalg.query.views.UnfinishedViewException;
import org.bson.Document;

/**
 * Stores the entries of timelines on pages, which are small enough for the largest entries to fit into one document. A
 * page is written before the timeline's version covers its entries. A reader ignores entries beyond the version of the
 * timeline.
 */
final class TimelinePages {

    static final String COLLECTION = "timelinePages";
    static final String ENTRIES = "entries";

    /** The event log accepts no payload over 200,000 bytes, and MongoDB no document over 16 MiB. */
    static final int ENTRIES_A_PAGE = 50;

    private final ViewCollections view;

    TimelinePages(ViewCollections view) {
        this.view = view;
    }

    /** Writes the entries of events that come next in their cases. */
    void write(List<RecordedEvent> events) {
        Map<String, Document> known = pages().find(pagesThatBeginBefore(events));
        Map<String, Document> changed = new HashMap<>();
        for (RecordedEvent event : events) {
            String id = idOf(event);
            Document page = known.computeIfAbsent(id, TimelinePages::begun);
            if (VersionedDocuments.versionOf(page) < event.sequenceNumber()) {
                known.put(id, after(page, event));
                changed.put(id, known.get(id));
            }
        }
        pages().writeOver(changed.values());
    }

    /** Returns the pages that already have entries before these events. */
    private static Collection<String> pagesThatBeginBefore(List<RecordedEvent> events) {
        Map<String, Long> first = events.stream()
                .collect(Collectors.toMap(TimelinePages::idOf, RecordedEvent::sequenceNumber, Math::min));
        return first.entrySet().stream()
                .filter(page -> page.getValue() % ENTRIES_A_PAGE > 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Document begun(String id) {
        return new Document("_id", id).append(ENTRIES, List.of()).append(VersionedDocuments.VERSION, -1L);
    }

    private static Document after(Document page, RecordedEvent event) {
        ViewDocument changed = new ViewDocument(page);
        if (event.payload() instanceof CaseFileErased erased) {
            changed.set(ENTRIES, List.of(Tombstone.insteadOf(erased, event.sequenceNumber())));
        } else {
            changed.add(
                    ENTRIES,
                    TimelineEntries.event((CaseFileEvent) event.payload(), event.sequenceNumber())
                            .toDocument());
        }
        return page.append(VersionedDocuments.VERSION, event.sequenceNumber());
    }

    /**
     * Empties all pages of erased cases except the last one, which holds the tombstone. The empty pages stay: a late
     * writer finds a later version there and cannot restore their content.
     */
    void emptyErased(List<RecordedEvent> events) {
        pages().writeOver(events.stream()
                .filter(event -> event.payload() instanceof CaseFileErased)
                .flatMap(TimelinePages::emptyPagesBefore)
                .toList());
    }

    private static Stream<Document> emptyPagesBefore(RecordedEvent erasure) {
        return ids(erasure.streamId(), 0, erasure.sequenceNumber() / ENTRIES_A_PAGE)
                .map(TimelinePages::begun)
                .map(page -> page.append(VersionedDocuments.VERSION, erasure.sequenceNumber()));
    }

    /**
     * Returns the histories of cases, each with its entries up to the version of its timeline.
     *
     * @throws UnfinishedViewException where a case is being erased at this moment
     */
    List<CaseHistory> historiesOf(List<Document> timelines) {
        Map<String, Document> found =
                pages().find(timelines.stream().flatMap(TimelinePages::pagesOf).toList());
        return timelines.stream()
                .map(timeline -> CaseHistory.of(timeline, entriesOf(timeline, found)))
                .toList();
    }

    private static List<StoredEntry> entriesOf(Document timeline, Map<String, Document> pages) {
        long version = VersionedDocuments.versionOf(timeline);
        List<StoredEntry> entries = pagesOf(timeline)
                .flatMap(id -> Stream.ofNullable(pages.get(id)))
                .flatMap(page -> page.getList(ENTRIES, Document.class).stream())
                .map(StoredEntry::of)
                .filter(entry -> entry.version() <= version)
                .toList();
        if (entries.size() != (TimelinesProjection.isErased(timeline) ? 1 : version + 1)) {
            throw UnfinishedViewException.caseBehind();
        }
        return entries;
    }

    /** Only the last page of an erased case is read, whether or not the others have been emptied yet. */
    private static Stream<String> pagesOf(Document timeline) {
        long last = VersionedDocuments.versionOf(timeline) / ENTRIES_A_PAGE;
        return ids(timeline.getString("_id"), TimelinesProjection.isErased(timeline) ? last : 0, last + 1);
    }

    private static Stream<String> ids(String caseId, long from, long end) {
        return LongStream.range(from, end).mapToObj(page -> caseId + "/" + page);
    }

    private static String idOf(RecordedEvent event) {
        return event.streamId() + "/" + event.sequenceNumber() / ENTRIES_A_PAGE;
    }

    private VersionedDocuments pages() {
        return new VersionedDocuments(view.collection(COLLECTION));
    }
}
