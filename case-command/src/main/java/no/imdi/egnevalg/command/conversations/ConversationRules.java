package no.imdi.egnevalg.command.conversations;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.imdi.egnevalg.command.casefile.units.UnitRules;
import no.imdi.egnevalg.command.decision.Decision;
import no.imdi.egnevalg.command.decision.Reason;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.codelist.Posting;
import no.imdi.egnevalg.kernel.conversations.ConversationsCorrected;
import no.imdi.egnevalg.kernel.conversations.ConversationsRecorded;

/** Decides whether conversations may be recorded, and whether a count may be corrected. */
final class ConversationRules {

    private ConversationRules() {}

    /**
     * Records the conversations of a unit in a period that has begun. Each period is recorded once, and a month either
     * as a whole or by days.
     */
    static Decision<ConversationsRecorded> decide(
            ConversationLogState state, RecordConversations command, CodeLists codeLists) {
        List<Reason> refusals = new ArrayList<>(UnitRules.refusals("", command.unit(), codeLists));
        refusals.addAll(refusalsOfPeriod(command, codeLists));
        if (state.has(command.period())) {
            refusals.add(ConversationsRefusal.PERIOD_RECORDED);
        } else if (state.isCountedOtherwiseThan(command.period())) {
            refusals.add(ConversationsRefusal.MONTH_RECORDED_OTHERWISE);
        }
        return Decision.unless(
                refusals,
                new ConversationsRecorded(
                        command.logId(),
                        placed(command.unit(), codeLists),
                        command.period(),
                        command.conversations(),
                        command.recorded()));
    }

    /** Corrects a count that the log has. */
    static Decision<ConversationsCorrected> decide(ConversationLogState state, CorrectConversations command) {
        Integer before = state.counts().get(command.period());
        if (before == null) {
            return new Decision.Refused<>(List.of(ConversationsRefusal.PERIOD_NOT_RECORDED));
        }
        return Decision.unless(
                before == command.conversations() ? List.of(ConversationsRefusal.NOTHING_CORRECTED) : List.of(),
                new ConversationsCorrected(
                        command.logId(),
                        Objects.requireNonNull(state.unit()),
                        command.period(),
                        before,
                        command.conversations(),
                        command.reason(),
                        command.recorded()));
    }

    private static List<ConversationsRefusal> refusalsOfPeriod(RecordConversations command, CodeLists codeLists) {
        List<ConversationsRefusal> refusals = new ArrayList<>();
        if (command.period().firstDay().isAfter(command.recorded().day())) {
            refusals.add(ConversationsRefusal.PERIOD_IN_FUTURE);
        }
        int existsFrom = codeLists.service(command.unit().service()).existsFrom();
        if (command.period().month().getYear() < existsFrom) {
            refusals.add(ConversationsRefusal.PERIOD_BEFORE_SERVICE);
        }
        return refusals;
    }

    /** Adds the region of a posting, whether or not the request names it. */
    private static Unit placed(Unit unit, CodeLists codeLists) {
        return unit.posting() == null
                ? unit
                : codeLists
                        .posting(unit.posting())
                        .map(Posting::region)
                        .map(region -> new Unit(unit.service(), region, unit.posting()))
                        .orElse(unit);
    }
}
