package no.imdi.egnevalg.query.timeline;

import java.util.List;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.query.scope.CaseScope;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * What the view keeps of one case.
 *
 * @param caseNumber null where it has been erased
 * @param service the service that opened it
 * @param entries in the order of their versions
 */
record CaseHistory(
        String caseId,
        @Nullable String caseNumber,
        AdviserService service,
        CaseScope scope,
        long version,
        List<StoredEntry> entries) {

    /** Whether nothing is left of it but that it was erased. */
    boolean isErased() {
        return entries.getFirst().what() == What.CASE_FILE_ERASED;
    }

    static CaseHistory of(Document document) {
        return new CaseHistory(
                document.getString("_id"),
                document.getString(TimelinesProjection.CASE_NUMBER),
                AdviserService.valueOf(document.getString("service")),
                CaseScope.of(document),
                document.getLong("version"),
                document.getList(TimelinesProjection.ENTRIES, Document.class).stream()
                        .map(StoredEntry::of)
                        .toList());
    }
}
