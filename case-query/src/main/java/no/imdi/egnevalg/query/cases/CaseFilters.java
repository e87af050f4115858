package no.imdi.egnevalg.query.cases;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.nor;
import static com.mongodb.client.model.Filters.or;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.imdi.egnevalg.kernel.casefile.CaseNumber;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.AgeBand;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.kernel.codelist.Gender;
import no.imdi.egnevalg.kernel.codelist.ReferralSource;
import no.imdi.egnevalg.kernel.codelist.RiskLevel;
import no.imdi.egnevalg.query.http.Wanted;
import no.imdi.egnevalg.query.lives.ReferralState;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * The filters of the list; null means no filter.
 *
 * @param openedFrom the first day; {@code openedTo} is the last day
 * @param mine whether the caller registered the case or made its latest entry
 */
record CaseFilters(
        @Nullable AdviserService service,
        @Nullable Integer year,
        @Nullable Category category,
        @Nullable CaseState state,
        @Nullable AdviserService owner,
        @Nullable CaseNumber caseNumber,
        @Nullable Wanted<RiskLevel> riskLevel,
        @Nullable Boolean overdue,
        @Nullable Instant changedSince,
        @Nullable LocalDate openedFrom,
        @Nullable LocalDate openedTo,
        @Nullable AgeBand ageBand,
        @Nullable Gender gender,
        @Nullable ReferralSource referralSource,
        @Nullable Wanted<Category> secondaryConcern,
        @Nullable Wanted<ReferralState> referralState,
        @Nullable Boolean mine) {

    /** Returns the filters on fields of the case document. */
    Bson ofDocuments(String callerId) {
        List<Bson> filters = new ArrayList<>();
        code(filters, "service", service);
        code(filters, "category", category);
        code(filters, "state", state);
        code(filters, "owner.service", owner);
        code(filters, "ageBand", ageBand);
        code(filters, "gender", gender);
        code(filters, "referralSource", referralSource);
        if (year != null) {
            filters.add(eq("year", year));
        }
        if (caseNumber != null) {
            filters.add(eq("caseNumber", caseNumber.value()));
        }
        if (riskLevel != null) {
            filters.add(riskLevel.in("risk"));
        }
        if (secondaryConcern != null) {
            filters.add(
                    secondaryConcern.code() == null
                            ? eq("secondaryConcernsNow", List.of())
                            : secondaryConcern.in("secondaryConcernsNow"));
        }
        if (openedFrom != null) {
            filters.add(gte("openedOn", openedFrom.toString()));
        }
        if (openedTo != null) {
            filters.add(lte("openedOn", openedTo.toString()));
        }
        if (changedSince != null) {
            // Times are stored as text, with or without fractions of a second. Without its final Z, the limit sorts
            // before every time that is not earlier.
            filters.add(gte(CaseTrace.CHANGED_AT, changedSince.toString().replace("Z", "")));
        }
        if (mine != null) {
            Bson isMine = or(eq(CaseTrace.REGISTERED_BY, callerId), eq(CaseTrace.CHANGED_BY, callerId));
            filters.add(mine ? isMine : nor(isMine));
        }
        return filters.isEmpty() ? empty() : and(filters);
    }

    private static void code(List<Bson> filters, String field, @Nullable Enum<?> code) {
        if (code != null) {
            filters.add(eq(field, code.name()));
        }
    }
}
