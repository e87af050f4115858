package no.imdi.egnevalg.query.cases;

import static com.mongodb.client.model.Filters.ne;

import java.util.List;
import no.imdi.egnevalg.query.projection.ViewDocument;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * What remains of the document of an erased case: that it existed, and who owned it, so that the owner can be told. The
 * document stays, because its version prevents repeated events from restoring the case.
 */
final class Erasure {

    /** A filter that leaves out erased cases. */
    static final Bson NOT_ERASED = ne("state", CaseState.ERASED.name());

    private static final List<String> FORGOTTEN = List.of(
            "caseNumber",
            "service",
            "categoryNow",
            "secondaryConcernsNow",
            "recategorised",
            "handedOver",
            "openConcerns",
            "riskOn",
            "risk",
            "closedOn",
            "registeredAt",
            CaseTrace.REGISTERED_BY,
            CaseTrace.CHANGED_AT,
            CaseTrace.CHANGED_BY,
            CaseMoves.FIELD,
            "year",
            "openedOn",
            "category",
            "owner",
            "secondaryCategories",
            "region",
            "posting",
            DuplicateRules.PLACE,
            CaseChanges.NOT_SAME_PERSON,
            "ageBand",
            "gender",
            "referralSource");

    private Erasure() {}

    static void erase(ViewDocument document) {
        document.set("state", CaseState.ERASED.name());
        FORGOTTEN.forEach(document::unset);
    }

    static boolean isErased(Document document) {
        return CaseState.ERASED.name().equals(document.getString("state"));
    }
}
