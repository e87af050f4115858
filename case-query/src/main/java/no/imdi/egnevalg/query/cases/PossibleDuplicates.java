package no.imdi.egnevalg.query.cases;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.nin;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.imdi.egnevalg.access.identity.Caller;
import no.imdi.egnevalg.kernel.codelist.Role;
import no.imdi.egnevalg.query.projection.DeadLetters;
import no.imdi.egnevalg.query.projection.ServedView;
import no.imdi.egnevalg.query.projection.ServedViews;
import no.imdi.egnevalg.query.reading.CaseLookup;
import no.imdi.egnevalg.query.reading.StuckCases;
import no.imdi.egnevalg.query.sameperson.SamePerson;
import no.imdi.egnevalg.query.scope.CaseScope;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds cases that may be about the same person as another. */
@Component
class PossibleDuplicates {

    private static final int MOST_HINTS = 20;

    private static final Comparator<Hint> BEST_FIRST = Comparator.comparingLong(Hint::goodGrounds)
            .reversed()
            .thenComparingLong(Hint::daysBetween)
            .thenComparing(Hint::openedOn)
            .thenComparing(Hint::caseId);

    private final ServedView view;
    private final SamePerson samePerson;
    private final StuckCases stuck;

    PossibleDuplicates(ServedViews views, SamePerson samePerson, DeadLetters deadLetters) {
        this.view = views.of(CasesProjection.NAME);
        this.samePerson = samePerson;
        this.stuck = new StuckCases(deadLetters, view);
    }

    /**
     * A case to compare others with.
     *
     * @param likeness null where the case is void, since a void case has no duplicates
     */
    record Asked(String caseId, @Nullable Likeness likeness) {

        static Asked of(Document document) {
            boolean isVoid = CaseState.VOID.name().equals(document.getString("state"));
            return new Asked(document.getString("_id"), isVoid ? null : Likeness.of(document));
        }
    }

    /**
     * A case that may be about the same person.
     *
     * @param grounds the reasons
     * @param daysBetween days between the openings of the two cases
     */
    record Hint(
            String caseId,
            String caseNumber,
            String service,
            String openedOn,
            String state,
            List<HintGround> grounds,
            int daysBetween) {

        long goodGrounds() {
            return grounds.stream().filter(HintGround::isGood).count();
        }
    }

    /**
     * The hints to show.
     *
     * @param best the best hints, the best first
     * @param total the number of all hints
     */
    record Hints(List<Hint> best, int total) {}

    Optional<CaseLookup<Asked>> find(String caseId) {
        return Optional.ofNullable(cases().find(eq("_id", caseId)).first()).map(this::found);
    }

    private CaseLookup<Asked> found(Document document) {
        boolean erased = Erasure.isErased(document);
        return new CaseLookup<>(
                erased ? null : Asked.of(document),
                CaseScope.of(document),
                document.getLong("version"),
                erased,
                stuck.has(document.getString("_id")));
    }

    /** Returns hints to cases that the caller may know of. */
    Hints hintsFor(Asked asked, Caller caller) {
        Likeness one = asked.likeness();
        if (one == null || !DuplicateRules.mayHaveDuplicates(one)) {
            return new Hints(List.of(), 0);
        }
        List<Hint> hints = new ArrayList<>();
        cases().find(and(alike(one), nin("_id", decided(asked.caseId())), stuck.none(), knownTo(caller)))
                .projection(include(
                        "caseNumber",
                        "service",
                        "openedOn",
                        "state",
                        "ageBand",
                        "gender",
                        "category",
                        DuplicateRules.PLACE))
                .forEach(other -> hint(one, other).forEach(hints::add));
        return new Hints(hints.stream().sorted(BEST_FIRST).limit(MOST_HINTS).toList(), hints.size());
    }

    private static Bson alike(Likeness one) {
        return and(
                eq("gender", one.gender().name()),
                in(
                        "category",
                        DuplicateRules.alike(one.category()).stream()
                                .map(Enum::name)
                                .toList()),
                ne("state", CaseState.VOID.name()),
                one.place() == null
                        ? empty()
                        : or(eq(DuplicateRules.PLACE, one.place()), eq(DuplicateRules.PLACE, null)));
    }

    /**
     * Returns the cases that are already decided: those of the same person, and those declared to be about another
     * person.
     */
    private Set<String> decided(String caseId) {
        Set<String> own = samePerson.casesOf(caseId);
        Set<String> others = new HashSet<>();
        cases().find(in("_id", own))
                .projection(include(CaseChanges.NOT_SAME_PERSON))
                .forEach(document ->
                        others.addAll(document.getList(CaseChanges.NOT_SAME_PERSON, String.class, List.of())));
        Set<String> decided = new HashSet<>(own);
        others.forEach(other -> decided.addAll(samePerson.casesOf(other)));
        return decided;
    }

    /** The competence team looks for duplicates among all cases that are not strictly confidential. */
    private static Bson knownTo(Caller caller) {
        return caller.role() == Role.COMPETENCE_TEAM
                ? CaseScope.includingOrOrdinary(caller.ownUnit())
                : CaseScope.including(caller.ownUnit());
    }

    private static Stream<Hint> hint(Likeness one, Document document) {
        Likeness other = Likeness.of(document);
        List<HintGround> grounds = DuplicateRules.grounds(one, other);
        return grounds.isEmpty()
                ? Stream.empty()
                : Stream.of(new Hint(
                        document.getString("_id"),
                        document.getString("caseNumber"),
                        document.getString("service"),
                        document.getString("openedOn"),
                        document.getString("state"),
                        grounds,
                        DuplicateRules.daysBetween(one, other)));
    }

    private MongoCollection<Document> cases() {
        return view.collection(CasesProjection.COLLECTION);
    }
}
