package no.imdi.egnevalg.query.reading;

import java.util.Optional;
import no.imdi.egnevalg.access.log.AccessGrant;
import no.imdi.egnevalg.access.log.AccessGrants;
import org.jspecify.annotations.Nullable;

/** Looks up a caller's grant for a case, once, when it is first needed. */
final class GrantLookup {

    private final AccessGrants grants;
    private final String callerId;
    private final String caseId;
    private boolean asked;
    private @Nullable AccessGrant held;

    GrantLookup(AccessGrants grants, String callerId, String caseId) {
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

    /**
     * True where the caller may read under this condition. The access log is only queried where the answer depends on
     * it.
     */
    boolean opens(ReadAccess access) {
        return switch (access) {
            case OPEN -> true;
            case EMERGENCY, PURPOSE ->
                ReadingRules.isOpen(access, get().map(AccessGrant::action).orElse(null));
            case CLOSED -> false;
        };
    }
}
