package no.imdi.egnevalg.query.reading;

import java.util.Optional;
import no.imdi.egnevalg.access.log.AccessGrant;
import no.imdi.egnevalg.access.log.AccessGrants;
import org.jspecify.annotations.Nullable;

/** The grant that somebody holds for a case; asked for once, when it is first needed. */
final class HeldGrant {

    private final AccessGrants grants;
    private final String callerId;
    private final String caseId;
    private boolean asked;
    private @Nullable AccessGrant held;

    HeldGrant(AccessGrants grants, String callerId, String caseId) {
        this.grants = grants;
        this.callerId = callerId;
        this.caseId = caseId;
    }

    Optional<AccessGrant> get() {
        if (!asked) {
            held = grants.activeFor(callerId, caseId).orElse(null);
            asked = true;
        }
        return Optional.ofNullable(held);
    }

    /** Whether it opens this way in; the log is asked only where that depends on it. */
    boolean opens(WayIn way) {
        return switch (way) {
            case OPEN -> true;
            case EMERGENCY, PURPOSE ->
                ReadingRules.isOpen(way, get().map(AccessGrant::action).orElse(null));
            case CLOSED -> false;
        };
    }
}
