package no.imdi.egnevalg.command.housing.request;

import no.imdi.egnevalg.command.http.IfMatch;
import org.springframework.http.ResponseEntity;

/**
 * The answer to an act on national housing: its current version.
 *
 * @param version sequence number of its last event; also its ETag
 */
public record HousingAnswer(long version) {

    /** 200 with the new ETag. */
    public static ResponseEntity<HousingAnswer> of(long version) {
        return ResponseEntity.ok().eTag(IfMatch.etag(version)).body(new HousingAnswer(version));
    }
}
