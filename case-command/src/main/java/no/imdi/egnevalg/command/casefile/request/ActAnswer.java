package no.imdi.egnevalg.command.casefile.request;

import no.imdi.egnevalg.command.http.IfMatch;
import org.springframework.http.ResponseEntity;

/**
 * The answer to an act on a case: the current version of the case.
 *
 * @param version sequence number of the case's last event; also its ETag
 */
public record ActAnswer(String caseId, long version) {

    /** 200 with the new ETag. */
    public static ResponseEntity<ActAnswer> of(String caseId, long version) {
        return ResponseEntity.ok().eTag(IfMatch.etag(version)).body(new ActAnswer(caseId, version));
    }
}
