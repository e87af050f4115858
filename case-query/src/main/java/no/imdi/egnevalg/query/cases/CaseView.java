package no.imdi.egnevalg.query.cases;

import java.util.Comparator;
import java.util.List;
import no.imdi.egnevalg.kernel.codelist.Category;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The current state of a case.
 *
 * @param service the service that opened the case and under which it counts
 * @param category the main category as registered and corrected, under which the case counts
 * @param categoryNow the current main category
 * @param secondaryConcernsNow the current secondary concerns, in the report's order
 * @param owner the unit that owns the case now
 * @param risk the latest assessed risk; null before the first assessment
 * @param openConcerns the number of concerns that are flagged and not resolved
 * @param closedOn the first day on which the case was no longer open; null while it is open
 * @param registeredAt the time of registration, UTC; openedOn is the day the service opened the case
 * @param changedAt the time of the latest entry, UTC
 * @param version sequence number of the last event it contains, and its ETag
 */
record CaseView(
        String caseId,
        String caseNumber,
        String service,
        @Nullable String region,
        @Nullable String posting,
        String openedOn,
        String category,
        List<String> secondaryCategories,
        String ageBand,
        String gender,
        String referralSource,
        String state,
        String categoryNow,
        List<String> secondaryConcernsNow,
        Owner owner,
        @Nullable String risk,
        int openConcerns,
        @Nullable String closedOn,
        String registeredAt,
        String changedAt,
        long version) {

    /** A unit of a service. */
    record Owner(
            String service,
            @Nullable String region,
            @Nullable String posting) {

        static Owner of(Document document) {
            return new Owner(
                    document.getString("service"), document.getString("region"), document.getString("posting"));
        }
    }

    static CaseView of(Document document) {
        return new CaseView(
                document.getString("_id"),
                document.getString("caseNumber"),
                document.getString("service"),
                document.getString("region"),
                document.getString("posting"),
                document.getString("openedOn"),
                document.getString("category"),
                document.getList("secondaryCategories", String.class),
                document.getString("ageBand"),
                document.getString("gender"),
                document.getString("referralSource"),
                document.getString("state"),
                document.getString("categoryNow"),
                inReportOrder(document.getList("secondaryConcernsNow", String.class)),
                Owner.of(document.get("owner", Document.class)),
                document.getString("risk"),
                document.getList("openConcerns", String.class).size(),
                document.getString("closedOn"),
                document.getString("registeredAt"),
                document.getString(CaseTrace.CHANGED_AT),
                document.getLong("version"));
    }

    private static List<String> inReportOrder(List<String> categories) {
        return categories.stream()
                .sorted(Comparator.comparing(Category::valueOf))
                .toList();
    }
}
