package no.imdi.egnevalg.access.audit;

import java.util.Optional;
import no.imdi.egnevalg.access.identity.Caller;
import no.imdi.egnevalg.access.identity.CallerAuthentication;
import no.imdi.egnevalg.access.log.AccessLog;
import no.imdi.egnevalg.access.log.AccessLogEntry;
import no.imdi.egnevalg.access.log.AccessLogUnavailableException;
import no.imdi.egnevalg.access.log.AccessOutcome;
import no.imdi.egnevalg.access.rights.Right;
import no.imdi.egnevalg.http.Problem;
import no.imdi.egnevalg.http.TraceContext;
import org.springframework.stereotype.Component;

/** Writes the acts of operators to the access log before they are carried out. */
@Component
public class OperatorActs {

    private final AccessLog accessLog;

    OperatorActs(AccessLog accessLog) {
        this.accessLog = accessLog;
    }

    /**
     * Logs an act of the caller of this request.
     *
     * @param act with which the entry is detailed: codes
     * @return why it must not be done; empty where it has been logged
     */
    public Optional<Problem> logged(String act) {
        Caller caller = CallerAuthentication.currentCaller().orElse(null);
        if (caller == null) {
            return Optional.of(UnavailableLog.PROBLEM);
        }
        try {
            accessLog.append(entry(caller, act));
            return Optional.empty();
        } catch (AccessLogUnavailableException e) {
            return Optional.of(UnavailableLog.PROBLEM);
        }
    }

    private static AccessLogEntry entry(Caller caller, String act) {
        return new AccessLogEntry(
                caller.id(),
                caller.role(),
                caller.unit(),
                Right.OPERATE.name(),
                null,
                null,
                null,
                AccessOutcome.GRANTED,
                act,
                null,
                TraceContext.current().orElse(null));
    }
}
