package no.imdi.egnevalg.query.archive;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.imdi.egnevalg.access.rights.AccessRefusedException;
import no.imdi.egnevalg.kernel.casefile.CaseFileErased;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.ErasureDecided;
import no.imdi.egnevalg.kernel.casefile.ErasureWithdrawn;
import no.imdi.egnevalg.kernel.eventlog.StreamType;
import no.imdi.egnevalg.query.views.UnfinishedViewException;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.SerializationException;
import org.springframework.stereotype.Component;

/** The events of a case, from the log itself: a view may be behind, and holds less. */
@Component
class CaseEvents {

    private final EventStorageEngine log;

    CaseEvents(EventStorageEngine log) {
        this.log = log;
    }

    /**
     * All of them in their order, of a case that is about to be erased. Of any other the request ends: a decision to
     * erase is seen by those who work with the case, so that an extract is nobody's quiet way to read one.
     */
    List<CaseFileEvent> toBeErased(String caseId) {
        List<CaseFileEvent> events = of(caseId);
        if (erasureDecidedAt(events).isEmpty()) {
            throw AccessRefusedException.erasureNotDecided();
        }
        return events;
    }

    /** When the erasure was decided that these events are waiting for; empty where none is. */
    static Optional<Instant> erasureDecidedAt(List<CaseFileEvent> events) {
        return events.reversed().stream()
                .filter(event -> event instanceof ErasureDecided || event instanceof ErasureWithdrawn)
                .findFirst()
                .filter(ErasureDecided.class::isInstance)
                .map(decided -> decided.recorded().at());
    }

    private List<CaseFileEvent> of(String caseId) {
        List<? extends DomainEventMessage<?>> rows =
                log.readEvents(caseId, 0).asStream().toList();
        if (rows.stream().noneMatch(row -> StreamType.CASE_FILE.stored().equals(row.getType()))) {
            throw AccessRefusedException.noSuchCase();
        }
        List<CaseFileEvent> events = IntStream.range(0, rows.size())
                .mapToObj(i -> eventIn(rows.get(i), i))
                .toList();
        if (events.getLast() instanceof CaseFileErased) {
            throw AccessRefusedException.caseErased();
        }
        return events;
    }

    /** An extract that leaves something out is no extract: a row that is missing or cannot be read ends the request. */
    private static CaseFileEvent eventIn(DomainEventMessage<?> row, int version) {
        try {
            if (row.getSequenceNumber() == version && row.getPayload() instanceof CaseFileEvent event) {
                return event;
            }
        } catch (SerializationException e) {
            // Its message may hold what stands in the row.
        }
        throw UnfinishedViewException.caseBehind();
    }
}
