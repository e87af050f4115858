package no.imdi.egnevalg.query.grants;

import java.time.Duration;
import no.imdi.egnevalg.query.reading.ReadAccess;

/** Decides who gets a grant to read a case for a limited time. */
final class GrantRules {

    /** How long a grant is valid, by the clock of the access log. */
    static final Duration VALID_FOR = Duration.ofHours(3);

    private GrantRules() {}

    /** The outcome of a request. */
    enum Decision {
        GIVEN,
        /** The case belongs to the caller's unit or is shared with it, so no grant is needed. */
        NOT_NEEDED,
        /** The caller may not know of the case. */
        HIDDEN
    }

    /** Decides by the caller's condition of access. A grant that is still valid does not prevent another one. */
    static Decision decide(ReadAccess way) {
        return switch (way) {
            case OPEN -> Decision.NOT_NEEDED;
            case EMERGENCY, PURPOSE -> Decision.GIVEN;
            case CLOSED -> Decision.HIDDEN;
        };
    }
}
