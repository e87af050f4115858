package no.imdi.egnevalg.query.timeline;

import no.imdi.egnevalg.kernel.casefile.Author;
import no.imdi.egnevalg.kernel.casefile.CaseFileErased;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import org.bson.Document;

/**
 * What is left of the timeline of an erased case: when and on what basis it was erased. By whom, the log tells and the
 * access log guards; here stands only in what role.
 */
final class Tombstone {

    /** Stands for an author who is not told. */
    static final String NOBODY = "";

    private Tombstone() {}

    /** The only entry that is left. */
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
