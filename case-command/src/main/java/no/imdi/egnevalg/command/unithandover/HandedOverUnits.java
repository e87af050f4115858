package no.imdi.egnevalg.command.unithandover;

import java.util.List;
import java.util.stream.Stream;
import no.imdi.egnevalg.command.decision.RefusedException;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.CaseFileHandedOver;
import no.imdi.egnevalg.kernel.casefile.CaseFileOpened;
import no.imdi.egnevalg.kernel.casefile.ConcernFlagged;
import no.imdi.egnevalg.kernel.casefile.HandoverOffered;
import no.imdi.egnevalg.kernel.casefile.InvolvedUnitReplaced;
import no.imdi.egnevalg.kernel.casefile.ReferralSent;
import no.imdi.egnevalg.kernel.casefile.RegistrationCorrected;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.unithandover.UnitHandoverAccepted;
import no.imdi.egnevalg.kernel.unithandover.UnitHandoverDeclined;
import no.imdi.egnevalg.kernel.unithandover.UnitHandoverEvent;
import no.imdi.egnevalg.kernel.unithandover.UnitHandoverOffered;
import no.imdi.egnevalg.kernel.unithandover.UnitHandoverWithdrawn;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/**
 * Keeps units that have been handed over from getting anything new. It checks every event in the transaction that
 * writes it.
 */
@Component
public class HandedOverUnits {

    private final UnitHandovers handovers;

    HandedOverUnits(UnitHandovers handovers) {
        this.handovers = handovers;
    }

    /**
     * Checks events before they are committed, and records those about handovers of units.
     *
     * @throws RefusedException where one of the events is not allowed
     */
    public void before(List<? extends EventMessage<?>> events) {
        List<String> given = events.stream()
                .map(EventMessage::getPayload)
                .filter(CaseFileEvent.class::isInstance)
                .flatMap(event -> unitsGivenSomething((CaseFileEvent) event))
                .map(Unit::key)
                .toList();
        handovers.requireNotHandedOver(given);
        events.stream()
                .map(EventMessage::getPayload)
                .filter(UnitHandoverEvent.class::isInstance)
                .forEach(event -> note((UnitHandoverEvent) event));
    }

    private void note(UnitHandoverEvent event) {
        switch (event) {
            case UnitHandoverOffered it -> handovers.offered(it.unitHandoverId(), it.from(), it.to());
            case UnitHandoverAccepted it -> handovers.accepted(it.unitHandoverId(), it.from(), it.to());
            case UnitHandoverDeclined it -> handovers.ended(it.unitHandoverId(), "DECLINED");
            case UnitHandoverWithdrawn it -> handovers.ended(it.unitHandoverId(), "WITHDRAWN");
        }
    }

    /** The units to which an event gives a case or a task in a case. */
    static Stream<Unit> unitsGivenSomething(CaseFileEvent event) {
        return switch (event) {
            case CaseFileOpened it -> Stream.of(Unit.of(it.service(), it.registration()));
            case RegistrationCorrected it -> {
                Unit after = Unit.of(it.service(), it.to());
                yield after.isSameAs(Unit.of(it.service(), it.from())) ? Stream.empty() : Stream.of(after);
            }
            case ReferralSent it -> Stream.ofNullable(it.to().unit());
            case HandoverOffered it -> Stream.of(it.to());
            case CaseFileHandedOver it -> Stream.of(it.to());
            case ConcernFlagged it -> Stream.of(it.owner());
            case InvolvedUnitReplaced it -> Stream.of(it.to());
            default -> Stream.empty();
        };
    }
}
