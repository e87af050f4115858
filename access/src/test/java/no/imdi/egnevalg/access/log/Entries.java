package no.imdi.egnevalg.access.log;

import java.time.Duration;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Role;

/** Entries for tests. */
final class Entries {

    static final Unit UNIT = new Unit(AdviserService.MINORITY_ADVISER, null, "school-1");

    private Entries() {}

    static AccessLogEntry read(String callerId, String caseId) {
        return new AccessLogEntry(
                callerId,
                Role.ADVISER,
                UNIT,
                "READ_TIMELINE",
                caseId,
                null,
                null,
                AccessOutcome.GRANTED,
                "hits=1",
                null,
                "0af7651916cd43dd8448eb211c80319c");
    }

    static AccessLogEntry grant(String action, String callerId, String caseId, Duration validFor) {
        return new AccessLogEntry(
                callerId,
                Role.ADVISER,
                UNIT,
                action,
                caseId,
                "ACUTE_DANGER",
                "c2VhbGVk",
                AccessOutcome.GRANTED,
                null,
                validFor,
                null);
    }
}
