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

/** Finds what happened in cases. How many reads that takes depends neither on the entries nor on the cases. */
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

    /** A case, for whoever may read it: its id. */
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

    /** Decides which cases are shown beside one, or at least named in it. */
    interface Beside {

        /** Whether the case is; others than the reader may have said that it is of the same person. */
        boolean shows(KnownCase other, boolean linkedByOthers);
    }

    /** A case and those of the same person that are shown beside it; empty where there is no such case. */
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
     * Entries also name cases that are no longer of the same person. Whoever may not see one is not to learn its id
     * here.
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

    /** The cases that these entries lead to. */
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

    /** Only erased cases have lost their number. */
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

    /** An erased case stands alone: nobody is to learn from it who it was about, nor from others what it was. */
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
     * What was linked in the version that a caller waits for is merged at once, though who is one person is told a
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
