package no.imdi.egnevalg.query.cases;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.imdi.egnevalg.kernel.casefile.CaseNumber;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.query.reading.Found;
import no.imdi.egnevalg.query.reading.StuckCases;
import no.imdi.egnevalg.query.scope.CaseScope;
import no.imdi.egnevalg.query.scope.KnownCase;
import no.imdi.egnevalg.query.scope.KnownCases;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds cases in their view. */
@Component
class Cases implements KnownCases {

    private final MongoCollection<Document> cases;
    private final StuckCases stuck;

    Cases(MongoDatabase database) {
        this.cases = database.getCollection(CasesProjection.COLLECTION);
        this.stuck = new StuckCases(database, CasesProjection.NAME);
    }

    /** What is asked for; null asks for all. */
    record Search(
            @Nullable AdviserService service,
            @Nullable Integer year,
            @Nullable Category category,
            @Nullable CaseState state,
            @Nullable AdviserService owner,
            @Nullable CaseNumber caseNumber) {}

    Optional<Found<CaseView>> find(String caseId) {
        return Optional.ofNullable(cases.find(eq("_id", caseId)).first()).map(this::found);
    }

    private Found<CaseView> found(Document document) {
        boolean erased = Erasure.isErased(document);
        return new Found<>(
                erased ? null : CaseView.of(document),
                CaseScope.of(document),
                document.getLong("version"),
                erased,
                stuck.has(document.getString("_id")));
    }

    @Override
    public Optional<KnownCase> byId(String caseId) {
        return known(eq("_id", caseId));
    }

    @Override
    public Optional<KnownCase> byNumber(CaseNumber caseNumber) {
        return known(eq("caseNumber", caseNumber.value()));
    }

    private Optional<KnownCase> known(Bson filter) {
        return Optional.ofNullable(cases.find(and(filter, Erasure.NOT_ERASED, stuck.none()))
                        .projection(include(CaseScope.FIELD))
                        .first())
                .map(document -> new KnownCase(document.getString("_id"), CaseScope.of(document)));
    }

    /**
     * The next page of the cases of a unit and of those shared with it, latest opened first; one more than the limit where there are
     * more. Erased cases are no cases to work on.
     */
    List<CaseView> list(Unit unit, Search search, @Nullable Cursor after, int limit) {
        List<CaseView> page = new ArrayList<>();
        cases.find(and(CaseScope.including(unit), Erasure.NOT_ERASED, stuck.none(), matching(search), beyond(after)))
                .sort(descending("openedOn", "_id"))
                .limit(limit + 1)
                .map(CaseView::of)
                .into(page);
        return page;
    }

    private static Bson matching(Search search) {
        List<Bson> filters = new ArrayList<>();
        if (search.service() != null) {
            filters.add(eq("service", search.service().name()));
        }
        if (search.year() != null) {
            filters.add(eq("year", search.year()));
        }
        if (search.category() != null) {
            filters.add(eq("category", search.category().name()));
        }
        if (search.state() != null) {
            filters.add(eq("state", search.state().name()));
        }
        if (search.owner() != null) {
            filters.add(eq("owner.service", search.owner().name()));
        }
        if (search.caseNumber() != null) {
            filters.add(eq("caseNumber", search.caseNumber().value()));
        }
        return filters.isEmpty() ? empty() : and(filters);
    }

    private static Bson beyond(@Nullable Cursor after) {
        return after == null
                ? empty()
                : or(
                        lt("openedOn", after.openedOn()),
                        and(eq("openedOn", after.openedOn()), lt("_id", after.caseId())));
    }
}
