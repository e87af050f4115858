package no.imdi.egnevalg.query.grants;

import java.time.Duration;
import no.imdi.egnevalg.query.reading.ReadAccess;

/** Who gets leave to read a case for a while. */
final class GrantRules {

    /** How long a grant holds, by the clock of the access log. */
    static final Duration VALID_FOR = Duration.ofHours(3);

    private GrantRules() {}

    /** What comes of asking. */
    enum Decision {
        GIVEN,
        /** The case is the caller's own or shared with their unit: there is nothing to give. */
        NOT_NEEDED,
        /** The caller may not know of the case. */
        HIDDEN
    }

    /** Decides by the way in that the caller has. A grant that still holds does not stand in the way of another. */
    static Decision decide(ReadAccess way) {
        return switch (way) {
            case OPEN -> Decision.NOT_NEEDED;
            case EMERGENCY, PURPOSE -> Decision.GIVEN;
            case CLOSED -> Decision.HIDDEN;
        };
    }
}
