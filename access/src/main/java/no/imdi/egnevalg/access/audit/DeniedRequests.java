package no.imdi.egnevalg.access.audit;

import jakarta.servlet.http.HttpServletRequest;
import no.imdi.egnevalg.access.log.AccessLog;
import no.imdi.egnevalg.access.log.AccessLogEntry;
import no.imdi.egnevalg.access.log.AccessLogUnavailableException;
import no.imdi.egnevalg.access.log.AccessOutcome;
import no.imdi.egnevalg.http.Problem;
import org.springframework.stereotype.Component;

/** Writes every denied request to the access log before it is answered. */
@Component
public class DeniedRequests {

    private static final String LOGGED = DeniedRequests.class.getName() + ".logged";

    private final AccessLog accessLog;

    DeniedRequests(AccessLog accessLog) {
        this.accessLog = accessLog;
    }

    /** Logs the refusal, and gives the answer to send: the refusal, or that it could not be logged. */
    public Problem logged(HttpServletRequest request, Problem refusal) {
        return logged(request, refusal, AccessOutcome.DENIED);
    }

    /**
     * As {@link #logged(HttpServletRequest, Problem)}, for a request that named a second case which its caller may not
     * see. The log does not tell whether that case exists.
     */
    public Problem loggedGuess(HttpServletRequest request, String caseId, Problem refusal) {
        return logged(
                request, RequestContent.of(request).entry(caseId, AccessOutcome.DENIED, null, refusal.type()), refusal);
    }

    /**
     * As {@link #logged(HttpServletRequest, Problem)}, with another outcome, for instance where nothing exists that
     * could be denied.
     */
    public Problem logged(HttpServletRequest request, Problem refusal, AccessOutcome outcome) {
        return logged(request, RequestContent.of(request).entry(outcome, refusal.type()), refusal);
    }

    /** True where the refusal of this request has been logged already. */
    static boolean hasLogged(HttpServletRequest request) {
        return request.getAttribute(LOGGED) != null;
    }

    private Problem logged(HttpServletRequest request, AccessLogEntry entry, Problem refusal) {
        try {
            accessLog.append(entry);
            request.setAttribute(LOGGED, true);
            return refusal;
        } catch (AccessLogUnavailableException e) {
            return UnavailableLog.PROBLEM;
        }
    }
}
