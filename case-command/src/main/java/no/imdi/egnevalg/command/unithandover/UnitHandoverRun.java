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
 * Brings the cases of a unit to the one that accepted them, one transaction a case. Each case bears the mark of the
 * handover, so a run that was interrupted is taken up where it was, and nothing happens twice.
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

    /** What is asked for in each case, by which a repetition is known. */
    private record Asked(String unitHandoverId, String caseId) {}

    /** Does what has not been done. */
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
