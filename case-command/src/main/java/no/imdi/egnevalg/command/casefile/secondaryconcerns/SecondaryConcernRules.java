package no.imdi.egnevalg.command.casefile.secondaryconcerns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.imdi.egnevalg.command.casefile.reasons.Refusal;
import no.imdi.egnevalg.command.casefile.state.CaseFacts;
import no.imdi.egnevalg.command.casefile.state.CaseFileState;
import no.imdi.egnevalg.command.casefile.state.Subject;
import no.imdi.egnevalg.command.decision.Decision;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.casefile.SecondaryConcernAdded;
import no.imdi.egnevalg.kernel.casefile.SecondaryConcernRemoved;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.kernel.codelist.CodeLists;

/** Decides whether secondary categories of a case may be added or removed. */
public final class SecondaryConcernRules {

    private SecondaryConcernRules() {}

    /** Adds a category to an open case. The case must not have it yet, and the owner's service must record it. */
    public static Decision<SecondaryConcernAdded> add(
            CaseFileState state, AddSecondaryConcern command, CodeLists codeLists) {
        return state.whenOpen(facts -> Decision.unless(
                refusals(facts, command, codeLists),
                new SecondaryConcernAdded(command.caseId(), command.on(), command.category(), command.recorded())));
    }

    private static List<Refusal> refusals(CaseFacts facts, AddSecondaryConcern command, CodeLists codeLists) {
        List<Refusal> refusals = refusalsOfDay(facts, command.category(), command.on(), command.recorded());
        Subject subject = facts.subject();
        AdviserService owner = facts.ownership().owner().service();
        if (command.category() == subject.category()
                || subject.secondaryConcerns().contains(command.category())) {
            refusals.add(new Refusal.SecondaryCategoryRepeated("/category"));
        } else if (!codeLists
                .service(owner)
                .records(command.category(), command.on().getYear())) {
            refusals.add(new Refusal.CategoryNotInUse("/category"));
        }
        return refusals;
    }

    /** Removes a secondary category from an open case. */
    public static Decision<SecondaryConcernRemoved> remove(CaseFileState state, RemoveSecondaryConcern command) {
        return state.whenOpen(facts -> named(command.category(), facts.subject())
                .map(category -> remove(facts, category, command))
                .orElseGet(() -> new Decision.Refused<>(List.of(SecondaryConcernRefusal.SECONDARY_CONCERN_NOT_FOUND))));
    }

    private static Decision<SecondaryConcernRemoved> remove(
            CaseFacts facts, Category category, RemoveSecondaryConcern command) {
        return Decision.unless(
                refusalsOfDay(facts, category, command.on(), command.recorded()),
                new SecondaryConcernRemoved(command.caseId(), command.on(), category, command.recorded()));
    }

    private static Optional<Category> named(String code, Subject subject) {
        return subject.secondaryConcerns().stream()
                .filter(category -> category.name().equals(code))
                .findFirst();
    }

    private static List<Refusal> refusalsOfDay(CaseFacts facts, Category category, LocalDate on, Recorded recorded) {
        List<Refusal> refusals = new ArrayList<>(facts.days().refusals("/on", on, recorded));
        if (refusals.isEmpty()) {
            refusals.addAll(facts.subject().refusalsOfChange("/on", category, on));
        }
        return refusals;
    }
}
