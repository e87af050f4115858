package no.imdi.egnevalg.query.cases;

import java.util.Comparator;
import java.util.List;
import no.imdi.egnevalg.kernel.codelist.Category;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A case as it stands.
 *
 * @param service the service that opened it, and where it counts
 * @param category the main category as registered and corrected, under which it counts
 * @param categoryNow the main category it has developed to
 * @param secondaryConcernsNow what else it is about now, in the report's order
 * @param owner where it is worked on now
 * @param risk the danger as assessed last; null before the first assessment
 * @param openConcerns how many concerns are flagged and not resolved
 * @param closedOn the first day on which it was no longer open; null where it is open
 * @param registeredAt when it was entered, UTC; openedOn is when the service took it up
 * @param changedAt when something was last entered about it, UTC
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
