package no.imdi.egnevalg.query.timeline;

import no.imdi.egnevalg.kernel.casefile.Author;
import no.imdi.egnevalg.kernel.casefile.CaseFileErased;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import org.bson.Document;

/**
 * Makes the only entry that remains of an erased case: when and on what basis it was erased, and the role of the
 * author. The author's id is only in the event log and the protected access log.
 */
final class Tombstone {

    /** Replaces the id of an author who is not shown. */
    static final String NOBODY = "";

    private Tombstone() {}

    /** Returns the only entry that remains. */
    static Document insteadOf(CaseFileErased event, long version) {
        return TimelineEntries.event(withoutAuthor(event), version).toDocument();
    }

    static CaseFileErased withoutAuthor(CaseFileErased event) {
        Author nobody = new Author(NOBODY, event.recorded().by().role(), null);
        return new CaseFileErased(
                event.caseId(),
                event.basis(),
                nobody,
                new Recorded(event.recorded().at(), nobody));
    }
}
