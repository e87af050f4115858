package no.imdi.egnevalg.query.grants;

import java.time.Instant;

/**
 * A grant to read a case.
 *
 * @param validUntil by the clock of the access log, UTC
 * @param hours the length of the grant
 */
public record GivenGrant(String caseId, String validUntil, long hours) {

    /** Returns the grant as recorded in the access log. */
    public static GivenGrant of(String caseId, Instant givenAt) {
        return new GivenGrant(caseId, givenAt.plus(GrantRules.VALID_FOR).toString(), GrantRules.VALID_FOR.toHours());
    }
}
