package no.imdi.egnevalg.query.cases;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.imdi.egnevalg.kernel.casefile.CaseNumber;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Category;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds cases in their view. */
@Component
class Cases {

    private final MongoCollection<Document> cases;

    Cases(MongoDatabase database) {
        this.cases = database.getCollection(CasesProjection.COLLECTION);
    }

    /** What is asked for; null asks for all. */
    record Search(
            @Nullable AdviserService service,
            @Nullable Integer year,
            @Nullable Category category,
            @Nullable CaseState state,
            @Nullable AdviserService owner,
            @Nullable CaseNumber caseNumber) {}

    Optional<CaseView> find(String caseId) {
        return Optional.ofNullable(cases.find(eq("_id", caseId)).first())
                .map(Erasure::requireNotErased)
                .map(CaseView::of);
    }

    /** The next page, latest opened first; one more than the limit where there are more. */
    List<CaseView> list(Search search, @Nullable Cursor after, int limit) {
        List<CaseView> page = new ArrayList<>();
        cases.find(and(matching(search), beyond(after)))
                .sort(descending("openedOn", "_id"))
                .limit(limit + 1)
                .map(CaseView::of)
                .into(page);
        return page;
    }

    private static Bson matching(Search search) {
        List<Bson> filters = new ArrayList<>(List.of(Erasure.NOT_ERASED));
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
        return and(filters);
    }

    private static Bson beyond(@Nullable Cursor after) {
        return after == null
                ? empty()
                : or(
                        lt("openedOn", after.openedOn()),
                        and(eq("openedOn", after.openedOn()), lt("_id", after.caseId())));
    }
}
