package no.imdi.egnevalg.query.timeline;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.imdi.egnevalg.query.projection.DeadLetters;
import no.imdi.egnevalg.query.projection.ServedView;
import no.imdi.egnevalg.query.projection.ServedViews;
import no.imdi.egnevalg.query.reading.CaseLookup;
import no.imdi.egnevalg.query.reading.StuckCases;
import no.imdi.egnevalg.query.sameperson.SamePerson;
import no.imdi.egnevalg.query.scope.CaseScope;
import no.imdi.egnevalg.query.scope.KnownCase;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Reads the histories of cases. The number of reads does not grow with the number of entries or cases. */
@Component
class Timelines {

    private final ServedView view;
    private final TimelinePages pages;
    private final SamePerson samePerson;
    private final StuckCases stuck;

    Timelines(ServedViews views, SamePerson samePerson, DeadLetters deadLetters) {
        this.view = views.of(TimelinesProjection.NAME);
        this.pages = new TimelinePages(view);
        this.samePerson = samePerson;
        this.stuck = new StuckCases(deadLetters, view);
    }

    /** Returns the id of a case, with what decides who may read it. */
    Optional<CaseLookup<String>> find(String caseId) {
        return Optional.ofNullable(timelines()
                        .find(eq("_id", caseId))
                        .projection(include("version", CaseScope.FIELD, TimelinesProjection.CASE_NUMBER))
                        .first())
                .map(document -> new CaseLookup<>(
                        caseId,
                        CaseScope.of(document),
                        document.getLong("version"),
                        TimelinesProjection.isErased(document),
                        stuck.has(caseId)));
    }

    /** Decides which cases are shown together with the requested one, or at least named in it. */
    interface Beside {

        /**
         * True where the case may be shown.
         *
         * @param linkedByOthers whether others than the reader have linked it to the requested case
         */
        boolean shows(KnownCase other, boolean linkedByOthers);
    }

    /** Returns a case and the cases of the same person that are shown with it; empty where there is no such case. */
    Optional<SamePersonsCases> of(String caseId, String readerId, Beside beside) {
        List<CaseHistory> all = toldTogether(caseId);
        Set<String> stuckCases = stuck.all();
        Set<String> linkedByOthers = LinksOfOthers.in(all, readerId).casesFrom(caseId);
        List<CaseHistory> visible = all.stream()
                .filter(history -> history.caseId().equals(caseId)
                        || (beside.shows(
                                        new KnownCase(history.caseId(), history.scope()),
                                        linkedByOthers.contains(history.caseId()))
                                && !stuckCases.contains(history.caseId())))
                .toList();
        return visible.stream()
                .filter(history -> history.caseId().equals(caseId))
                .findFirst()
                .map(asked -> new SamePersonsCases(
                        asked, visible, all.size() - visible.size(), named(all, visible, readerId, beside)));
    }

    /**
     * Entries also contain ids of cases that are no longer of the same person. A caller who may not see such a case
     * must not learn its id.
     */
    private Set<String> named(List<CaseHistory> all, List<CaseHistory> visible, String readerId, Beside beside) {
        Set<String> elsewhere = others(visible, _ -> true);
        elsewhere.removeAll(ids(all));
        Set<String> linkedByOthers = others(
                visible,
                entry -> entry.what() != EntryKind.CASE_FILES_UNLINKED
                        && !entry.author().id().equals(readerId));
        Set<String> named = new HashSet<>(ids(visible));
        notErased(elsewhere).stream()
                .filter(other -> beside.shows(other, linkedByOthers.contains(other.caseId())))
                .map(KnownCase::caseId)
                .forEach(named::add);
        return named;
    }

    /** Returns the other cases that these entries name. */
    private static Set<String> others(List<CaseHistory> histories, Predicate<StoredEntry> entries) {
        return histories.stream()
                .flatMap(history -> history.entries().stream())
                .filter(entries)
                .flatMap(entry -> Stream.ofNullable(entry.otherCaseId()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<String> ids(List<CaseHistory> histories) {
        return histories.stream().map(CaseHistory::caseId).collect(Collectors.toSet());
    }

    /** Only erased cases have no number. */
    private List<KnownCase> notErased(Set<String> caseIds) {
        if (caseIds.isEmpty()) {
            return List.of();
        }
        return timelines()
                .find(and(in("_id", caseIds), exists(TimelinesProjection.CASE_NUMBER)))
                .projection(include(CaseScope.FIELD))
                .map(document -> new KnownCase(document.getString("_id"), CaseScope.of(document)))
                .into(new ArrayList<>());
    }

    /**
     * An erased case is shown alone. It must not reveal whom it was about, and other cases must not reveal what it was.
     */
    private List<CaseHistory> toldTogether(String caseId) {
        Map<Boolean, List<CaseHistory>> byErased =
                histories(casesOfSamePerson(caseId)).stream().collect(Collectors.partitioningBy(CaseHistory::isErased));
        List<CaseHistory> erased = byErased.getOrDefault(true, List.of()).stream()
                .filter(history -> history.caseId().equals(caseId))
                .toList();
        return erased.isEmpty() ? byErased.getOrDefault(false, List.of()) : erased;
    }

    private List<CaseHistory> histories(Set<String> caseIds) {
        return pages.historiesOf(timelines().find(in("_id", caseIds)).into(new ArrayList<>()));
    }

    /**
     * Cases that are linked in the requested version are included at once, although the persons view may follow a
     * moment later.
     */
    private Set<String> casesOfSamePerson(String caseId) {
        Set<String> cases = new HashSet<>(samePerson.casesOf(caseId));
        timelines()
                .find(eq("_id", caseId))
                .projection(include(TimelinesProjection.LINKED_CASES))
                .forEach(document -> cases.addAll(document.getList(TimelinesProjection.LINKED_CASES, String.class)));
        return cases;
    }

    private MongoCollection<Document> timelines() {
        return view.collection(TimelinesProjection.COLLECTION);
    }
}
