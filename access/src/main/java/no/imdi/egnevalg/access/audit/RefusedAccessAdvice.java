package no.imdi.egnevalg.access.audit;

import jakarta.servlet.http.HttpServletRequest;
import no.imdi.egnevalg.access.log.AccessLogUnavailableException;
import no.imdi.egnevalg.access.log.AccessOutcome;
import no.imdi.egnevalg.access.rights.AccessRefusedException;
import no.imdi.egnevalg.http.Problem;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers refused requests. A case that the caller may not know of is answered like one that does not exist. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusedAccessAdvice {

    private static final Problem MALFORMED =
            Problem.of(HttpStatus.BAD_REQUEST, "malformed-request", "The request cannot be understood.");

    private final DeniedRequests denied;

    RefusedAccessAdvice(DeniedRequests denied) {
        this.denied = denied;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(AccessRefusedException e, HttpServletRequest request) {
        return answer(denied.logged(request, e.problem(), outcomeOf(e)));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notLogged(AccessLogUnavailableException e) {
        return answer(UnavailableLog.PROBLEM);
    }

    /** A parameter in which the firewall of Spring Security sees an attack, found when it is first looked at. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> rejected(RequestRejectedException e) {
        return answer(MALFORMED);
    }

    private static AccessOutcome outcomeOf(AccessRefusedException e) {
        return e.isAboutNothing() ? AccessOutcome.NOT_FOUND : AccessOutcome.DENIED;
    }

    private static ResponseEntity<ProblemDetail> answer(Problem problem) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(problem.status());
        if (problem.status() == HttpStatus.SERVICE_UNAVAILABLE) {
            answer.header(HttpHeaders.RETRY_AFTER, "5");
        }
        return answer.body(problem.toDetail());
    }
}
