package no.imdi.egnevalg.query.cases;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.nin;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoCollection;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.imdi.egnevalg.access.identity.Caller;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.query.http.CodeLabels;
import no.imdi.egnevalg.query.http.Today;
import no.imdi.egnevalg.query.lives.ReferralState;
import no.imdi.egnevalg.query.lives.UnitWork;
import no.imdi.egnevalg.query.projection.DeadLetters;
import no.imdi.egnevalg.query.projection.ServedView;
import no.imdi.egnevalg.query.projection.ServedViews;
import no.imdi.egnevalg.query.reading.StuckCases;
import no.imdi.egnevalg.query.scope.CaseScope;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lists the cases of a unit and those shared with it, without erased ones. A unit has a few thousand cases at most, so
 * all matching cases are sorted for each page; this lets each keep its place in a walk.
 */
@Component
class CaseList {

    private final ServedView view;
    private final StuckCases stuck;
    private final UnitWork work;
    private final Clock clock;
    private final Today today;

    CaseList(ServedViews views, UnitWork work, Clock clock, Today today, DeadLetters deadLetters) {
        this.view = views.of(CasesProjection.NAME);
        this.stuck = new StuckCases(deadLetters, view);
        this.work = work;
        this.clock = clock;
        this.today = today;
    }

    /** The request: the caller, the filters, the page and the language. */
    record Question(
            Caller caller,
            CaseFilters filters,
            CaseOrder order,
            @Nullable CaseWalk walk,
            int limit,
            CodeLabels labels) {

        Unit unit() {
            return caller.ownUnit();
        }
    }

    CaseListAnswer answer(Question question) {
        Set<String> overdue = work.overdue(question.unit(), today.date());
        Bson matching = matching(question, overdue);
        List<CaseMoves> all = cases().find(matching)
                .projection(include(CaseMoves.FIELD))
                .map(CaseMoves::of)
                .into(new ArrayList<>());
        CaseWalk walk =
                question.walk() == null ? CaseWalk.begin(question.order(), all, clock.instant()) : question.walk();
        CaseWalk.Page page = walk.next(all, question.limit());
        CaseWalk next = page.next();
        return new CaseListAnswer(
                listed(page.caseIds(), matching, overdue, question), all.size(), next == null ? null : next.write());
    }

    private Bson matching(Question question, Set<String> overdue) {
        CaseFilters filters = question.filters();
        List<Bson> all = new ArrayList<>(List.of(
                CaseScope.including(question.unit()),
                Erasure.NOT_ERASED,
                stuck.none(),
                filters.ofDocuments(question.caller().id())));
        if (filters.overdue() != null) {
            all.add(filters.overdue() ? in("_id", overdue) : nin("_id", overdue));
        }
        if (filters.referralState() != null) {
            ReferralState state = filters.referralState().code();
            Set<String> referred = work.referred(question.unit(), state);
            all.add(state == null ? nin("_id", referred) : in("_id", referred));
        }
        return and(all);
    }

    /** The owner of a case may have changed since the page was determined, so the filter is applied again. */
    private List<ListedCase> listed(List<String> caseIds, Bson matching, Set<String> overdue, Question question) {
        Map<String, CaseView> found = new HashMap<>();
        cases().find(and(matching, in("_id", caseIds)))
                .map(CaseView::of)
                .forEach(view -> found.put(view.caseId(), view));
        Map<String, List<ReferralState>> states = work.referralStates(question.unit(), caseIds);
        return caseIds.stream()
                .flatMap(caseId -> Stream.ofNullable(found.get(caseId)))
                .map(view -> new ListedCase(
                        view,
                        overdue.contains(view.caseId()),
                        states.getOrDefault(view.caseId(), List.of()),
                        states.getOrDefault(view.caseId(), List.of()).stream()
                                .map(question.labels()::own)
                                .toList(),
                        CaseLabels.of(view, question.labels(), today.date())))
                .toList();
    }

    private MongoCollection<Document> cases() {
        return view.collection(CasesProjection.COLLECTION);
    }
}
