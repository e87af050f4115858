package no.imdi.egnevalg.command.casefile.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.imdi.egnevalg.command.casefile.state.CaseFacts;
import no.imdi.egnevalg.command.casefile.state.CaseFileState;
import no.imdi.egnevalg.command.casefile.state.Concern;
import no.imdi.egnevalg.command.casefile.state.Ownership;
import no.imdi.egnevalg.command.casefile.state.Referrals.Referral;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.CaseFileHandedOver;
import no.imdi.egnevalg.kernel.casefile.HandoverOffered;
import no.imdi.egnevalg.kernel.casefile.HandoverWithdrawn;
import no.imdi.egnevalg.kernel.casefile.InvolvedUnitReplaced;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.RevocationReason;
import no.imdi.egnevalg.kernel.codelist.Urgency;

/**
 * Decides what happens to a case when all cases of a unit go to another unit. Nothing is refused, because the old unit
 * ceases to exist and each of its cases needs an owner.
 */
public final class UnitCaseRules {

    private UnitCaseRules() {}

    /**
     * An open or closed case of the old unit is offered and handed over, whatever its category and confidentiality. In
     * any other case the new unit takes the place of the old one. An offer from the new unit to the old one is
     * withdrawn, because the new unit owns that case already. Void and erased cases do not change.
     */
    public static List<CaseFileEvent> decide(CaseFileState state, HandOverWithUnit command) {
        return switch (state) {
            case CaseFileState.Voided _, CaseFileState.Erased _ -> List.of();
            case CaseFileState.Open _, CaseFileState.Closed _ -> {
                List<CaseFileEvent> events = new ArrayList<>();
                if (state.facts().ownership().owner().isSameAs(command.from())) {
                    events.addAll(handedOver(state.facts(), command));
                } else if (isOfferedByNewUnit(state.facts().ownership(), command)) {
                    events.add(withdrawn(
                            Objects.requireNonNull(state.facts().ownership().offer()), command.on(), command));
                }
                if (isInvolved(after(state, events), command.from())) {
                    events.add(new InvolvedUnitReplaced(
                            command.caseId(), command.from(), command.to(), command.recorded()));
                }
                yield events;
            }
        };
    }

    private static List<CaseFileEvent> handedOver(CaseFacts facts, HandOverWithUnit command) {
        LocalDate earliest = facts.days().earliestTurn();
        LocalDate on = earliest.isAfter(command.on()) ? earliest : command.on();
        Unit owner = facts.ownership().owner();
        List<CaseFileEvent> events = new ArrayList<>();
        HandoverOffered waiting = facts.ownership().offer();
        if (waiting != null) {
            events.add(withdrawn(waiting, on, command));
        }
        events.add(new HandoverOffered(
                command.caseId(), on, owner, command.to(), command.reason(), Urgency.NORMAL, command.offered()));
        events.add(new CaseFileHandedOver(command.caseId(), on, owner, command.to(), command.recorded()));
        return events;
    }

    /** Such an offer would become one from the new unit to itself. */
    private static boolean isOfferedByNewUnit(Ownership ownership, HandOverWithUnit command) {
        HandoverOffered offer = ownership.offer();
        return offer != null
                && ownership.owner().isSameAs(command.to())
                && offer.to().isSameAs(command.from());
    }

    private static HandoverWithdrawn withdrawn(HandoverOffered offer, LocalDate on, HandOverWithUnit command) {
        return new HandoverWithdrawn(
                command.caseId(),
                offer.on().isAfter(on) ? offer.on() : on,
                RevocationReason.NO_LONGER_NEEDED,
                command.offered());
    }

    private static CaseFacts after(CaseFileState state, List<CaseFileEvent> events) {
        CaseFileState last = state;
        for (CaseFileEvent event : events) {
            last = CaseFileState.after(last, event);
        }
        return last.facts();
    }

    /** True where the unit has something to do in a case, other than owning it. */
    private static boolean isInvolved(CaseFacts facts, Unit unit) {
        Stream<Unit> referredTo = facts.referrals().byId().values().stream()
                .filter(referral -> !(referral instanceof Referral.Ended))
                .flatMap(referral -> Stream.ofNullable(referral.sent().to().unit()));
        Stream<Unit> concerned = facts.attention().concerns().values().stream().map(Concern::owner);
        HandoverOffered offer = facts.ownership().offer();
        Stream<Unit> offered = offer == null ? Stream.of() : Stream.of(offer.to());
        return Stream.of(referredTo, concerned, offered).flatMap(units -> units).anyMatch(unit::isSameAs);
    }
}
