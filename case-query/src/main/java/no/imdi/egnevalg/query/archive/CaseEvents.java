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

/** Reads the events of a case from the log itself, because a view may be behind and holds less. */
@Component
class CaseEvents {

    private final EventStorageEngine log;

    CaseEvents(EventStorageEngine log) {
        this.log = log;
    }

    /**
     * Returns all events in order of a case whose erasure has been decided. For any other case the request fails:
     * everyone who works with the case can see such a decision, so nobody can use an extract to read a case unnoticed.
     */
    List<CaseFileEvent> toBeErased(String caseId) {
        List<CaseFileEvent> events = of(caseId);
        if (erasureDecidedAt(events).isEmpty()) {
            throw AccessRefusedException.erasureNotDecided();
        }
        return events;
    }

    /** Returns the time of the decision to erase the case; empty where no decision is in force. */
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

    /** An extract must be complete: a row that is missing or unreadable fails the request. */
    private static CaseFileEvent eventIn(DomainEventMessage<?> row, int version) {
        try {
            if (row.getSequenceNumber() == version && row.getPayload() instanceof CaseFileEvent event) {
                return event;
            }
        } catch (SerializationException e) {
            // The cause is left out, because its message may contain content of the row.
        }
        throw UnfinishedViewException.caseBehind();
    }
}
