package no.imdi.egnevalg.query.timeline;

import java.util.List;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
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
        Access access,
        long version,
        List<StoredEntry> entries) {

    /**
     * Who may see it.
     *
     * @param owner the service that owns the case now
     * @param recipients the services to which a referral is active
     */
    record Access(AdviserService owner, List<AdviserService> recipients) {

        static Access of(Document document) {
            return new Access(
                    AdviserService.valueOf(document.getString(TimelinesProjection.OWNER)),
                    document.getList(TimelinesProjection.RECIPIENTS, Document.class).stream()
                            .map(recipient -> AdviserService.valueOf(recipient.getString("service")))
                            .toList());
        }

        /** Whether the caller may see it; one who asks for no service is not asked either. */
        boolean isGrantedTo(@Nullable AdviserService viewer) {
            return viewer == null || TimelineAccessRules.maySee(viewer, owner, recipients);
        }
    }

    /** Whether nothing is left of it but that it was erased. */
    boolean isErased() {
        return entries.getFirst().what() == What.CASE_FILE_ERASED;
    }

    static CaseHistory of(Document document) {
        return new CaseHistory(
                document.getString("_id"),
                document.getString("caseNumber"),
                AdviserService.valueOf(document.getString("service")),
                Access.of(document),
                document.getLong("version"),
                document.getList(TimelinesProjection.ENTRIES, Document.class).stream()
                        .map(StoredEntry::of)
                        .toList());
    }
}
