package no.imdi.egnevalg.command.casefile.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import no.imdi.egnevalg.command.casefile.reasons.Refusal;
import no.imdi.egnevalg.command.casefile.state.CaseFacts;
import no.imdi.egnevalg.command.casefile.state.CaseFileState;
import no.imdi.egnevalg.command.decision.Decision;
import no.imdi.egnevalg.command.decision.Reason;
import no.imdi.egnevalg.kernel.casefile.CaseFileHandedOver;
import no.imdi.egnevalg.kernel.casefile.HandoverAnswerSeen;
import no.imdi.egnevalg.kernel.casefile.HandoverDeclined;
import no.imdi.egnevalg.kernel.casefile.HandoverOffered;
import no.imdi.egnevalg.kernel.casefile.HandoverWithdrawn;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.codelist.CodeLists;

/** Decides on answers to the offer of a case. Their day cannot lie before the day of the offer. */
public final class HandoverAnswerRules {

    private HandoverAnswerRules() {}

    /** Hands an open case over if the new owner's service records its category. */
    public static Decision<CaseFileHandedOver> decide(
            CaseFileState state, AcceptHandover command, CodeLists codeLists) {
        return state.whenOpen(facts -> whenOffered(
                facts,
                offer -> Decision.unless(
                        refusals(facts, offer, command, codeLists),
                        new CaseFileHandedOver(
                                command.caseId(),
                                command.on(),
                                facts.ownership().owner(),
                                offer.to(),
                                command.recorded()))));
    }

    /** Declines the offer of an open case, which stays with its owner. */
    public static Decision<HandoverDeclined> decide(CaseFileState state, DeclineHandover command) {
        return state.whenOpen(facts -> whenOffered(
                facts,
                offer -> Decision.unless(
                        refusalsOfDay(offer, command.on(), command.recorded()),
                        new HandoverDeclined(command.caseId(), command.on(), command.reason(), command.recorded()))));
    }

    /** Withdraws an offer. The case may already be closed. */
    public static Decision<HandoverWithdrawn> decide(CaseFileState state, WithdrawHandover command) {
        return state.unlessVoid(facts -> whenOffered(
                facts,
                offer -> Decision.unless(
                        refusalsOfDay(offer, command.on(), command.recorded()),
                        new HandoverWithdrawn(command.caseId(), command.on(), command.reason(), command.recorded()))));
    }

    /**
     * Marks a declined offer as seen, once. A missing answer can also be marked once, after its due day. The case may
     * already be closed.
     */
    public static Decision<HandoverAnswerSeen> decide(CaseFileState state, SeeHandoverAnswer command) {
        return state.unlessVoid(facts -> Decision.unless(
                facts.ownership().hasUnseenAnswer(command.recorded().day())
                        ? List.of()
                        : List.of(HandoverRefusal.NOTHING_TO_SEE),
                new HandoverAnswerSeen(command.caseId(), command.recorded())));
    }

    private static <E> Decision<E> whenOffered(CaseFacts facts, Function<HandoverOffered, Decision<E>> decision) {
        HandoverOffered offer = facts.ownership().offer();
        return offer == null ? new Decision.Refused<>(List.of(HandoverRefusal.NOTHING_OFFERED)) : decision.apply(offer);
    }

    private static List<Reason> refusals(
            CaseFacts facts, HandoverOffered offer, AcceptHandover command, CodeLists codeLists) {
        List<Reason> reasons = new ArrayList<>(facts.days().refusalsOfTurn("/on", command.on(), command.recorded()));
        if (reasons.isEmpty()) {
            reasons.addAll(refusalsOfDay(offer, command.on(), command.recorded()));
        }
        if (!codeLists
                .service(offer.to().service())
                .records(facts.subject().category(), command.on().getYear())) {
            reasons.add(HandoverRefusal.CATEGORY_UNKNOWN_TO_NEW_OWNER);
        }
        return reasons;
    }

    private static List<Reason> refusalsOfDay(HandoverOffered offer, LocalDate on, Recorded recorded) {
        List<Reason> reasons = new ArrayList<>();
        if (on.isAfter(recorded.day())) {
            reasons.add(new Refusal.DayInFuture("/on"));
        }
        if (on.isBefore(offer.on())) {
            reasons.add(new Refusal.DayTooEarly("/on"));
        }
        return reasons;
    }
}
