package no.imdi.egnevalg.query.grants;

import java.time.Instant;

/**
 * Leave to read a case.
 *
 * @param validUntil by the clock of the access log, UTC
 * @param hours how long that is
 */
public record GivenGrant(String caseId, String validUntil, long hours) {

    /** As it stands in the log. */
    public static GivenGrant of(String caseId, Instant givenAt) {
        return new GivenGrant(caseId, givenAt.plus(GrantRules.VALID_FOR).toString(), GrantRules.VALID_FOR.toHours());
    }
}
