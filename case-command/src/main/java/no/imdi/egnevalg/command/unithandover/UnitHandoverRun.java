package no.imdi.egnevalg.command.unithandover;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import no.imdi.egnevalg.command.casefile.handover.HandOverWithUnit;
import no.imdi.egnevalg.command.http.Acts;
import no.imdi.egnevalg.command.http.RequestMarks;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.unithandover.UnitHandoverAccepted;
import no.imdi.egnevalg.kernel.unithandover.UnitHandoverEvent;
import no.imdi.egnevalg.kernel.unithandover.UnitHandoverOffered;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Moves the cases of a unit to the unit that accepted them, in one transaction per case. Each case is marked with the
 * handover, so that an interrupted run can be continued without handling any case twice.
 */
@Component
class UnitHandoverRun {

    private static final Logger LOG = LoggerFactory.getLogger(UnitHandoverRun.class);

    private final UnitHandovers handovers;
    private final Acts acts;
    private final RequestMarks marks;
    private final EventStore eventStore;
    private final Clock clock;

    UnitHandoverRun(UnitHandovers handovers, Acts acts, RequestMarks marks, EventStore eventStore, Clock clock) {
        this.handovers = handovers;
        this.acts = acts;
        this.marks = marks;
        this.eventStore = eventStore;
        this.clock = clock;
    }

    /** Identifies the request for one case, so that a repetition is recognised. */
    private record Asked(String unitHandoverId, String caseId) {}

    /** Processes the cases that have not been processed yet. */
    void complete(String unitHandoverId) {
        UnitHandoverState state = eventStore
                .readEvents(unitHandoverId)
                .asStream()
                .map(message -> (UnitHandoverEvent) message.getPayload())
                .reduce((UnitHandoverState) null, UnitHandoverState::after, (one, _) -> one);
        UnitHandoverAccepted accepted = Objects.requireNonNull(state.accepted());
        for (String caseId : handovers.leftOf(unitHandoverId)) {
            handOver(caseId, state.offered(), accepted);
            handovers.done(unitHandoverId, caseId);
        }
        LOG.info("The cases of a unit have been handed over");
    }

    private void handOver(String caseId, UnitHandoverOffered offered, UnitHandoverAccepted accepted) {
        String id = accepted.unitHandoverId();
        Instant now = clock.instant();
        var command = new HandOverWithUnit(
                caseId,
                accepted.from(),
                accepted.to(),
                accepted.on(),
                offered.reason(),
                new Recorded(now, offered.recorded().by()),
                new Recorded(now, accepted.recorded().by()));
        acts.append(command, caseId, marks.ofOwn(id, new Asked(id, caseId)));
    }
}
