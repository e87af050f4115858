package no.imdi.egnevalg.query.conversations;

import java.util.List;
import java.util.Map;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Region;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The conversations that one unit has counted in one month.
 *
 * @param counts one for the whole month, or one for each recorded day
 * @param total the sum of the counts
 * @param version sequence number of the last event it contains; a correction sends it in If-Match
 * @param etag the version in the form that If-Match takes
 */
record ConversationLogView(
        String logId,
        String service,
        @Nullable String region,
        @Nullable String posting,
        String month,
        List<Count> counts,
        int total,
        long version,
        String etag) {

    /**
     * One count.
     *
     * @param period the month or the day
     */
    record Count(String period, int conversations) {}

    /** The unit that held the conversations. */
    Unit unit() {
        return new Unit(AdviserService.valueOf(service), region == null ? null : Region.valueOf(region), posting);
    }

    static ConversationLogView of(Document document) {
        long version = document.getLong("version");
        return new ConversationLogView(
                document.getString("_id"),
                document.getString("service"),
                document.getString("region"),
                document.getString("posting"),
                document.getString("month"),
                counts(document.get("counts", Document.class)),
                document.getInteger("total"),
                version,
                "\"" + version + "\"");
    }

    private static List<Count> counts(Document counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(count -> new Count(count.getKey(), (Integer) count.getValue()))
                .toList();
    }
}
