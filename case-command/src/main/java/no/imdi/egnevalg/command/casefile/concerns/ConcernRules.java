package no.imdi.egnevalg.command.casefile.concerns;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.imdi.egnevalg.command.casefile.reasons.Refusal;
import no.imdi.egnevalg.command.casefile.state.CaseFacts;
import no.imdi.egnevalg.command.casefile.state.CaseFileState;
import no.imdi.egnevalg.command.casefile.state.Concern;
import no.imdi.egnevalg.command.casefile.units.UnitRules;
import no.imdi.egnevalg.command.decision.Decision;
import no.imdi.egnevalg.command.decision.Reason;
import no.imdi.egnevalg.kernel.casefile.ConcernFlagged;
import no.imdi.egnevalg.kernel.casefile.ConcernResolved;
import no.imdi.egnevalg.kernel.codelist.CodeLists;

/** Decides whether a concern may be flagged in a case or resolved. */
public final class ConcernRules {

    private ConcernRules() {}

    /** Flags a concern in an open case, for an existing unit. */
    public static Decision<ConcernFlagged> flag(CaseFileState state, FlagConcern command, CodeLists codeLists) {
        return state.whenOpen(facts -> Decision.unless(
                refusals(facts, command, codeLists),
                new ConcernFlagged(
                        command.caseId(),
                        command.concernId(),
                        command.on(),
                        command.kind(),
                        command.dueOn(),
                        Objects.requireNonNullElse(
                                command.owner(), facts.ownership().owner()),
                        command.recorded())));
    }

    private static List<Reason> refusals(CaseFacts facts, FlagConcern command, CodeLists codeLists) {
        List<Reason> refusals = new ArrayList<>(facts.days().refusals("/on", command.on(), command.recorded()));
        if (command.dueOn().isBefore(command.on())) {
            refusals.add(ConcernRefusal.DUE_TOO_EARLY);
        }
        if (command.owner() != null) {
            refusals.addAll(UnitRules.refusals("/owner", command.owner(), codeLists));
        }
        return refusals;
    }

    /** Resolves a concern of an open case, on the day it was flagged or later. */
    public static Decision<ConcernResolved> resolve(CaseFileState state, ResolveConcern command) {
        return state.whenOpen(facts -> Decision.unless(
                refusals(facts, command),
                new ConcernResolved(
                        command.caseId(),
                        command.concernId(),
                        command.on(),
                        command.resolution(),
                        command.recorded())));
    }

    private static List<? extends Reason> refusals(CaseFacts facts, ResolveConcern command) {
        if (facts.attention().resolved().contains(command.concernId())) {
            return List.of(ConcernRefusal.CONCERN_IS_RESOLVED);
        }
        Concern concern = facts.attention().concerns().get(command.concernId());
        if (concern == null) {
            return List.of(ConcernRefusal.CONCERN_NOT_FOUND);
        }
        if (command.on().isBefore(concern.on())) {
            return List.of(new Refusal.DayTooEarly("/on"));
        }
        return facts.days().refusals("/on", command.on(), command.recorded());
    }
}
