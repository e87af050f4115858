package no.imdi.egnevalg.query.http;

import jakarta.servlet.http.HttpServletRequest;
import no.imdi.egnevalg.access.audit.DeniedRequests;
import no.imdi.egnevalg.access.log.AccessOutcome;
import no.imdi.egnevalg.http.Problem;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Answers requests that waited for a version in vain. They are logged like refusals, because the caller may have
 * guessed the id.
 */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class VersionProblemAdvice {

    private static final Problem NOT_AVAILABLE = Problem.at(
            HttpStatus.NOT_FOUND,
            "query:version",
            "version-not-available",
            "The view has no such version of the case, or not yet.");

    private final DeniedRequests denied;

    VersionProblemAdvice(DeniedRequests denied) {
        this.denied = denied;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notAvailable(VersionNotAvailableException e, HttpServletRequest request) {
        AccessOutcome outcome = e.isHidden() ? AccessOutcome.DENIED : AccessOutcome.NOT_FOUND;
        Problem answer = denied.logged(request, NOT_AVAILABLE, outcome);
        return ResponseEntity.status(answer.status())
                .header(HttpHeaders.RETRY_AFTER, "1")
                .body(answer.toDetail());
    }
}
