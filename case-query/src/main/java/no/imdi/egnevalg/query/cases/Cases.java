package no.imdi.egnevalg.query.cases;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoCollection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.imdi.egnevalg.kernel.casefile.CaseNumber;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.query.projection.DeadLetters;
import no.imdi.egnevalg.query.projection.ServedView;
import no.imdi.egnevalg.query.projection.ServedViews;
import no.imdi.egnevalg.query.reading.CaseLookup;
import no.imdi.egnevalg.query.reading.StuckCases;
import no.imdi.egnevalg.query.scope.CaseScope;
import no.imdi.egnevalg.query.scope.KnownCase;
import no.imdi.egnevalg.query.scope.KnownCases;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Reads cases from their view. */
@Component
class Cases implements KnownCases {

    private final ServedView view;
    private final StuckCases stuck;

    Cases(ServedViews views, DeadLetters deadLetters) {
        this.view = views.of(CasesProjection.NAME);
        this.stuck = new StuckCases(deadLetters, view);
    }

    Optional<CaseLookup<CaseView>> find(String caseId) {
        return Optional.ofNullable(cases().find(eq("_id", caseId)).first()).map(this::found);
    }

    private CaseLookup<CaseView> found(Document document) {
        boolean erased = Erasure.isErased(document);
        return new CaseLookup<>(
                erased ? null : CaseView.of(document),
                CaseScope.of(document),
                document.getLong("version"),
                erased,
                stuck.has(document.getString("_id")));
    }

    @Override
    public Map<String, String> ownedBy(Unit unit, Set<String> caseIds) {
        Map<String, String> numbers = new HashMap<>();
        if (!caseIds.isEmpty()) {
            cases().find(and(in("_id", caseIds), eq(CaseScope.OWNER, unit.key()), Erasure.NOT_ERASED, stuck.none()))
                    .projection(include("caseNumber"))
                    .forEach(found -> numbers.put(found.getString("_id"), found.getString("caseNumber")));
        }
        return numbers;
    }

    @Override
    public Optional<KnownCase> byNumber(CaseNumber caseNumber) {
        return Optional.ofNullable(
                        cases().find(and(eq("caseNumber", caseNumber.value()), Erasure.NOT_ERASED, stuck.none()))
                                .projection(include(CaseScope.FIELD))
                                .first())
                .map(document -> new KnownCase(document.getString("_id"), CaseScope.of(document)));
    }

    private MongoCollection<Document> cases() {
        return view.collection(CasesProjection.COLLECTION);
    }
}
