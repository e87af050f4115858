package no.imdi.egnevalg.command.casefile.request;

import no.imdi.egnevalg.kernel.casefile.Recorded;

/**
 * What comes with every act on a case file, whichever act it is. Endpoints take it as a parameter.
 *
 * @param caseId the case, as the path names it
 * @param seenVersion the version the author has seen, from If-Match
 * @param key the idempotency key; empty where the request has none
 * @param recorded now, and who asks
 */
public record ActRequest(String caseId, long seenVersion, String key, Recorded recorded) {

    /** The request by which a case comes into being: before it, there was no version to be seen. */
    static ActRequest opening(String caseId, Recorded recorded) {
        return new ActRequest(caseId, -1, "", recorded);
    }

    /** The version the act leads to. */
    public long nextVersion() {
        return seenVersion + 1;
    }
}
