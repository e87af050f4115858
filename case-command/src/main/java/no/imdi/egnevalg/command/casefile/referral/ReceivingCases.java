package no.imdi.egnevalg.command.casefile.referral;

import java.util.List;
import java.util.Optional;
import no.imdi.egnevalg.kernel.casefile.CaseFileOpened;
import no.imdi.egnevalg.kernel.casefile.CaseFilesLinked;
import no.imdi.egnevalg.kernel.casefile.ReferralAccepted;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Finds in the log the case that an accepted referral led to, so that a repeated request gets the same answer. */
@Component
class ReceivingCases {

    private final EventStore eventStore;

    ReceivingCases(EventStore eventStore) {
        this.eventStore = eventStore;
    }

    /**
     * The recipient's own case.
     *
     * @param version the version at which the case was linked to the referred case
     */
    record ReceivingCaseAnswer(String caseId, String caseNumber, long version) {}

    /** The recipient's case for an acceptance; empty where the recipient is an agency. */
    Optional<ReceivingCaseAnswer> of(String caseId, long versionOfAcceptance) {
        return events(caseId, versionOfAcceptance).stream()
                .map(DomainEventMessage::getPayload)
                .filter(ReferralAccepted.class::isInstance)
                .findFirst()
                .map(acceptance -> ((ReferralAccepted) acceptance).receivingCaseId())
                .map(receiving -> of(receiving, caseId));
    }

    private ReceivingCaseAnswer of(String receivingCaseId, String referredCaseId) {
        List<? extends DomainEventMessage<?>> events = events(receivingCaseId, 0);
        long linkedAt = events.stream()
                .filter(event -> event.getPayload() instanceof CaseFilesLinked linked
                        && linked.linkedCaseId().equals(referredCaseId))
                .mapToLong(DomainEventMessage::getSequenceNumber)
                .max()
                .orElse(0);
        var opened = (CaseFileOpened) events.getFirst().getPayload();
        return new ReceivingCaseAnswer(receivingCaseId, opened.caseNumber(), linkedAt);
    }

    private List<? extends DomainEventMessage<?>> events(String caseId, long fromVersion) {
        return eventStore.readEvents(caseId, fromVersion).asStream().toList();
    }
}
