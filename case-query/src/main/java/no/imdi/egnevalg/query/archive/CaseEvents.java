package no.imdi.egnevalg.query.archive;

import java.util.List;
import no.imdi.egnevalg.access.rights.AccessRefusedException;
import no.imdi.egnevalg.kernel.casefile.CaseFileErased;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.query.http.ErasedCase;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.stereotype.Component;

/** The events of a case, from the log itself: a view may be behind, and holds less. */
@Component
class CaseEvents {

    private final EventStorageEngine log;

    CaseEvents(EventStorageEngine log) {
        this.log = log;
    }

    /** All of them in their order. Where there is no such case, or none any more, the request ends. */
    List<CaseFileEvent> of(String caseId) {
        List<CaseFileEvent> events = log.readEvents(caseId, 0)
                .asStream()
                .<Object>map(DomainEventMessage::getPayload)
                .filter(CaseFileEvent.class::isInstance)
                .map(CaseFileEvent.class::cast)
                .toList();
        if (events.isEmpty()) {
            throw AccessRefusedException.noSuchCase();
        }
        if (events.getLast() instanceof CaseFileErased) {
            throw ErasedCase.gone();
        }
        return events;
    }
}
