package no.imdi.egnevalg.command.unithandover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.imdi.egnevalg.command.casefile.reasons.Refusal;
import no.imdi.egnevalg.command.casefile.units.UnitRules;
import no.imdi.egnevalg.command.decision.Decision;
import no.imdi.egnevalg.command.decision.Reason;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.unithandover.UnitHandoverAccepted;
import no.imdi.egnevalg.kernel.unithandover.UnitHandoverDeclined;
import no.imdi.egnevalg.kernel.unithandover.UnitHandoverOffered;
import no.imdi.egnevalg.kernel.unithandover.UnitHandoverWithdrawn;

/** Decides whether all cases of a unit may be offered, and on answers to the offer. */
public final class UnitHandoverRules {

    private UnitHandoverRules() {}

    /**
     * Offers the cases of one unit to another unit of the same service. {@link UnitHandovers} checks that the unit has
     * not been offered or handed over before.
     */
    public static Decision<UnitHandoverOffered> offer(OfferUnitHandover command, CodeLists codeLists) {
        List<Reason> reasons = new ArrayList<>(UnitRules.refusals("/from", command.from(), codeLists));
        reasons.addAll(UnitRules.refusals("/to", command.to(), codeLists));
        if (command.from().service() != command.to().service()) {
            reasons.add(UnitHandoverRefusal.OTHER_SERVICE);
        } else if (command.from().service() == AdviserService.COMPETENCE_TEAM) {
            reasons.add(UnitHandoverRefusal.ONLY_ONE_OF_ITS_KIND);
        } else if (command.from().isSameAs(command.to())) {
            reasons.add(UnitHandoverRefusal.SAME_UNIT);
        }
        if (command.on().isAfter(command.recorded().day())) {
            reasons.add(new Refusal.DayInFuture("/on"));
        }
        return Decision.unless(
                reasons,
                new UnitHandoverOffered(
                        command.unitHandoverId(),
                        command.on(),
                        command.from(),
                        command.to(),
                        command.reason(),
                        command.recorded()));
    }

    /** Accepts an unanswered offer. */
    public static Decision<UnitHandoverAccepted> accept(UnitHandoverState state, AcceptUnitHandover command) {
        return Decision.unless(
                refusals(state, command.on(), command.recorded()),
                new UnitHandoverAccepted(
                        command.unitHandoverId(),
                        command.on(),
                        state.offered().from(),
                        state.offered().to(),
                        command.recorded()));
    }

    /** Declines an unanswered offer. */
    public static Decision<UnitHandoverDeclined> decline(UnitHandoverState state, DeclineUnitHandover command) {
        return Decision.unless(
                refusals(state, command.on(), command.recorded()),
                new UnitHandoverDeclined(command.unitHandoverId(), command.on(), command.reason(), command.recorded()));
    }

    /** Withdraws an unanswered offer. */
    public static Decision<UnitHandoverWithdrawn> withdraw(UnitHandoverState state, WithdrawUnitHandover command) {
        return Decision.unless(
                refusals(state, command.on(), command.recorded()),
                new UnitHandoverWithdrawn(
                        command.unitHandoverId(), command.on(), command.reason(), command.recorded()));
    }

    private static List<Reason> refusals(UnitHandoverState state, LocalDate on, Recorded recorded) {
        if (state.answered()) {
            return List.of(UnitHandoverRefusal.ALREADY_ANSWERED);
        }
        List<Reason> reasons = new ArrayList<>();
        if (on.isAfter(recorded.day())) {
            reasons.add(new Refusal.DayInFuture("/on"));
        }
        if (on.isBefore(state.offered().on())) {
            reasons.add(new Refusal.DayTooEarly("/on"));
        }
        return reasons;
    }
}
