package no.imdi.egnevalg.query.grants;

import no.imdi.egnevalg.access.identity.Caller;
import no.imdi.egnevalg.access.log.AccessLogEntry;
import no.imdi.egnevalg.access.log.AccessOutcome;
import no.imdi.egnevalg.access.rights.Right;
import no.imdi.egnevalg.http.TraceContext;
import no.imdi.egnevalg.query.sealing.Explanations.Sealing;

/** Makes the access-log entry of a grant. */
public final class GrantEntry {

    private GrantEntry() {}

    /** Returns the entry of a grant that this caller gives or receives. */
    public static AccessLogEntry of(Right right, String caseId, Caller caller, String purpose, Sealing explanation) {
        return new AccessLogEntry(
                caller.id(),
                caller.role(),
                caller.unit(),
                right.name(),
                caseId,
                purpose,
                explanation instanceof Sealing.Done(var text) ? text.ciphertext() : null,
                AccessOutcome.GRANTED,
                switch (explanation) {
                    case Sealing.Done _ -> null;
                    case Sealing.NoKey _ -> "no-key";
                    case Sealing.Failed _ -> "not-sealed";
                },
                GrantRules.VALID_FOR,
                TraceContext.current().orElse(null));
    }
}
