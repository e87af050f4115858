package no.imdi.egnevalg.query.timeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.query.scope.CaseScope;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The history of one case.
 *
 * @param caseNumber null where the case has been erased
 * @param service the service that opened the case
 * @param entries in the order of their versions
 */
record CaseHistory(
        String caseId,
        @Nullable String caseNumber,
        AdviserService service,
        CaseScope scope,
        long version,
        List<StoredEntry> entries) {

    /** True where the case has been erased. */
    boolean isErased() {
        return caseNumber == null;
    }

    boolean isVoid() {
        return entries.stream().anyMatch(entry -> entry.what() == EntryKind.CASE_FILE_VOIDED);
    }

    /** Returns the author of each current link, by the id of the other case. */
    Map<String, String> makersOfLinks() {
        Map<String, String> makers = new HashMap<>();
        for (StoredEntry entry : entries) {
            if (entry.otherCaseId() != null && entry.what() == EntryKind.CASE_FILES_LINKED) {
                makers.put(entry.otherCaseId(), entry.author().id());
            } else if (entry.otherCaseId() != null && entry.what() == EntryKind.CASE_FILES_UNLINKED) {
                makers.remove(entry.otherCaseId());
            }
        }
        return makers;
    }

    static CaseHistory of(Document timeline, List<StoredEntry> entries) {
        return new CaseHistory(
                timeline.getString("_id"),
                timeline.getString(TimelinesProjection.CASE_NUMBER),
                AdviserService.valueOf(timeline.getString("service")),
                CaseScope.of(timeline),
                timeline.getLong("version"),
                entries);
    }
}
