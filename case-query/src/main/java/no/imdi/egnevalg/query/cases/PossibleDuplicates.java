package no.imdi.egnevalg.query.cases;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.nin;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.imdi.egnevalg.access.identity.Caller;
import no.imdi.egnevalg.kernel.codelist.Role;
import no.imdi.egnevalg.query.reading.Found;
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

    private final MongoCollection<Document> cases;
    private final SamePerson samePerson;
    private final StuckCases stuck;

    PossibleDuplicates(MongoDatabase database, SamePerson samePerson) {
        this.cases = database.getCollection(CasesProjection.COLLECTION);
        this.samePerson = samePerson;
        this.stuck = new StuckCases(database, CasesProjection.NAME);
    }

    /** A case with the region it lies in. */
    record Placed(CaseView view, @Nullable String place) {

        static Placed of(Document document) {
            return new Placed(CaseView.of(document), document.getString(DuplicateRules.PLACE));
        }

        LocalDate openedOn() {
            return LocalDate.parse(view.openedOn());
        }
    }

    /**
     * A case that may be about the same person.
     *
     * @param agreesOn fields in which both are alike
     * @param daysBetween days between the openings of the two
     */
    record Hint(
            String caseId,
            String caseNumber,
            String service,
            String openedOn,
            String state,
            List<String> agreesOn,
            int daysBetween) {}

    Optional<Found<Placed>> find(String caseId) {
        return Optional.ofNullable(cases.find(eq("_id", caseId)).first()).map(this::found);
    }

    private Found<Placed> found(Document document) {
        boolean erased = Erasure.isErased(document);
        return new Found<>(
                erased ? null : Placed.of(document),
                CaseScope.of(document),
                document.getLong("version"),
                erased,
                stuck.has(document.getString("_id")));
    }

    /** Those that the caller may know of, the nearest first. */
    List<Hint> hintsFor(Placed one, Caller caller) {
        if (!DuplicateRules.mayHaveDuplicates(one.view())) {
            return List.of();
        }
        // The nearest of each side of the day hold the nearest of all.
        Bson alike = and(alike(one), stuck.none(), knownTo(caller));
        return Stream.concat(openedSince(one, alike), openedBefore(one, alike))
                .map(other -> hint(one, other))
                .sorted(Comparator.comparingInt(Hint::daysBetween)
                        .thenComparing(Hint::openedOn)
                        .thenComparing(Hint::caseId))
                .limit(MOST_HINTS)
                .toList();
    }

    private Stream<Placed> openedSince(Placed one, Bson alike) {
        LocalDate last = one.openedOn().plusDays(DuplicateRules.MOST_DAYS_BETWEEN);
        return found(
                and(alike, gte("openedOn", one.view().openedOn()), lte("openedOn", last.toString())),
                ascending("openedOn", "_id"));
    }

    private Stream<Placed> openedBefore(Placed one, Bson alike) {
        LocalDate first = one.openedOn().minusDays(DuplicateRules.MOST_DAYS_BETWEEN);
        return found(
                and(alike, lt("openedOn", one.view().openedOn()), gte("openedOn", first.toString())),
                descending("openedOn", "_id"));
    }

    private Stream<Placed> found(Bson filter, Bson order) {
        List<Placed> found = new ArrayList<>();
        cases.find(filter).sort(order).limit(MOST_HINTS).map(Placed::of).into(found);
        return found.stream();
    }

    private Bson alike(Placed one) {
        CaseView view = one.view();
        return and(
                eq("ageBand", view.ageBand()),
                eq("gender", view.gender()),
                eq("category", view.category()),
                ne("state", CaseState.VOID.name()),
                nin("_id", samePerson.casesOf(view.caseId())),
                one.place() == null
                        ? empty()
                        : or(eq(DuplicateRules.PLACE, one.place()), eq(DuplicateRules.PLACE, null)));
    }

    /** The competence team looks for doubles among all cases but those that are kept more closely. */
    private static Bson knownTo(Caller caller) {
        return caller.role() == Role.COMPETENCE_TEAM
                ? CaseScope.includingOrOrdinary(caller.ownUnit())
                : CaseScope.including(caller.ownUnit());
    }

    private static Hint hint(Placed one, Placed other) {
        CaseView view = other.view();
        long days = ChronoUnit.DAYS.between(one.openedOn(), other.openedOn());
        return new Hint(
                view.caseId(),
                view.caseNumber(),
                view.service(),
                view.openedOn(),
                view.state(),
                DuplicateRules.agreement(one.place(), other.place()),
                (int) Math.abs(days));
    }
}
