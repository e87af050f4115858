package no.imdi.egnevalg.query.archive;

import java.time.Instant;
import java.util.Optional;
import no.imdi.egnevalg.access.identity.Caller;
import no.imdi.egnevalg.access.log.AccessLogReader;
import no.imdi.egnevalg.access.log.AccessOutcome;
import no.imdi.egnevalg.access.log.LoggedAccess;
import no.imdi.egnevalg.access.log.SearchCriteria;
import no.imdi.egnevalg.access.rights.Right;
import no.imdi.egnevalg.http.WallClock;
import org.springframework.stereotype.Component;

/** Finds out whether an extract has been approved. An approval is an entry of the access log, and nothing else. */
@Component
class ExtractApprovals {

    private final AccessLogReader log;
    private final WallClock clock;

    ExtractApprovals(AccessLogReader log, WallClock clock) {
        this.log = log;
        this.clock = clock;
    }

    /**
     * Returns the purpose for which another officer has approved the extract for this one; empty where there is no
     * valid approval.
     *
     * @param decidedAt the time of the pending erasure decision; an approval for an earlier decision is not valid
     */
    Optional<String> purposeFor(Caller taker, String caseId, Instant decidedAt) {
        Instant now = clock.now();
        return log
                .search(new SearchCriteria(
                        caseId,
                        null,
                        null,
                        null,
                        Right.APPROVE_EXTRACT.name(),
                        AccessOutcome.GRANTED,
                        null,
                        SearchCriteria.HIGHEST_LIMIT))
                .stream()
                .filter(approval -> !taker.id().equals(approval.callerId())
                        && approval.at().isAfter(decidedAt)
                        && holds(approval, now))
                .findFirst()
                .map(LoggedAccess::purpose);
    }

    private static boolean holds(LoggedAccess approval, Instant now) {
        Instant until = approval.validUntil();
        return until != null && until.isAfter(now);
    }
}
