package no.imdi.egnevalg.query.cases;

import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A case as it stands.
 *
 * @param registeredAt when it was entered, UTC; openedOn is when the service took it up
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
        String registeredAt,
        long version) {

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
                document.getString("registeredAt"),
                document.getLong("version"));
    }
}
