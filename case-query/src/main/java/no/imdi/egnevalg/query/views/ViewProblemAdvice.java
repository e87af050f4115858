package no.imdi.egnevalg.query.views;

import com.mongodb.MongoException;
import no.imdi.egnevalg.http.Problem;
import no.imdi.egnevalg.query.projection.ViewNotFilledException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers requests for which the views cannot be read. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ViewProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ViewProblemAdvice.class);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unavailable(MongoException e) {
        LOG.warn("The view database cannot be read: {}", e.getClass().getSimpleName());
        Problem problem = Problem.of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "views-unavailable",
                "The views cannot be read at the moment. Ask again.");
        return askAgain(problem.toDetail());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unfinished(UnfinishedViewException e) {
        ProblemDetail detail = e.problem().toDetail();
        if (e.progress() != null) {
            detail.setProperty("progress", e.progress());
        }
        return askAgain(detail);
    }

    /** The view has been withdrawn since the request began. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> notFilled(ViewNotFilledException e) {
        return unfinished(UnfinishedViewException.rebuilding(null));
    }

    private static ResponseEntity<ProblemDetail> askAgain(ProblemDetail detail) {
        return ResponseEntity.status(detail.getStatus())
                .header(HttpHeaders.RETRY_AFTER, "5")
                .body(detail);
    }
}
