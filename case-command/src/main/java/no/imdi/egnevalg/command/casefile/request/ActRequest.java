package no.imdi.egnevalg.command.casefile.request;

import no.imdi.egnevalg.kernel.casefile.Recorded;

/**
 * What every request for an act on a case file contains. Endpoints take it as a parameter.
 *
 * @param caseId the case named in the path
 * @param seenVersion the version that the author has seen, from If-Match
 * @param key the idempotency key; empty where the request has none
 * @param recorded the current time and the caller
 */
public record ActRequest(String caseId, long seenVersion, String key, Recorded recorded) {

    /** The request that opens a case. There is no earlier version that the author could have seen. */
    static ActRequest opening(String caseId, Recorded recorded) {
        return new ActRequest(caseId, -1, "", recorded);
    }

    /** The version the act leads to. */
    public long nextVersion() {
        return seenVersion + 1;
    }
}
