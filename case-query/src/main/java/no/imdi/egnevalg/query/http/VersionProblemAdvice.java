package no.imdi.egnevalg.query.http;

import java.util.Objects;
import no.imdi.egnevalg.http.Problem;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What is said to those who wait for a version in vain. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class VersionProblemAdvice {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notAvailable(VersionNotAvailableException e) {
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
                .header(HttpHeaders.RETRY_AFTER, "1")
                .body(Problem.at(
                                HttpStatus.NOT_FOUND,
                                "query:version",
                                Objects.requireNonNull(e.getMessage()),
                                "The view has no such version of the case, or not yet.")
                        .toDetail());
    }
}
