package no.imdi.egnevalg.command.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.imdi.egnevalg.access.audit.DeniedRequests;
import no.imdi.egnevalg.command.decision.Reason;
import no.imdi.egnevalg.command.decision.RefusedException;
import no.imdi.egnevalg.command.turns.NoTurnException;
import no.imdi.egnevalg.http.FieldError;
import no.imdi.egnevalg.http.InternalErrors;
import no.imdi.egnevalg.http.Problem;
import org.axonframework.common.AxonException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.serialization.SerializationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Maps failures of commands in Axon and PostgreSQL to problems of the API. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class CommandProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(CommandProblemAdvice.class);
    private static final Problem NOT_FOUND =
            Problem.of(HttpStatus.NOT_FOUND, "case-not-found", "There is no such case.");
    private static final Problem UNAVAILABLE = Problem.of(
            HttpStatus.SERVICE_UNAVAILABLE,
            "event-log-unavailable",
            "The register cannot be written to at the moment. Nothing has been stored; send the request again.");

    private static final Problem CHANGES_UNDER_WAY = Problem.of(
            HttpStatus.SERVICE_UNAVAILABLE,
            "changes-under-way",
            "Many are changing the same at this moment, one after the other. Nothing has been stored; send the request again.");

    private static final Problem UNREADABLE = Problem.of(
            HttpStatus.SERVICE_UNAVAILABLE,
            "event-unreadable",
            "What has happened here before cannot be read in full. Nothing has been stored; tell the operators.");

    private final InternalErrors internalErrors;
    private final DeniedRequests denied;
    private final Suppositions suppositions;

    CommandProblemAdvice(InternalErrors internalErrors, DeniedRequests denied, Suppositions suppositions) {
        this.internalErrors = internalErrors;
        this.denied = denied;
        this.suppositions = suppositions;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(RefusedException e, HttpServletRequest request) {
        return answer(logged(e.reasons(), problem(e), request));
    }

    /** Errors of single fields come first, then what the rules say about the others. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> incomplete(IncompleteRequestException e, HttpServletRequest request) {
        List<Reason> reasons = suppositions.certainReasons(e.errors(), e.supposed());
        Problem refusal = Problem.refused(
                Stream.concat(e.errors().stream(), errors(reasons).stream()).toList());
        return answer(logged(reasons, refusal, request));
    }

    private Problem logged(List<? extends Reason> reasons, Problem refusal, HttpServletRequest request) {
        return reasons.stream()
                .flatMap(reason -> reason.caseGuessedAt().stream())
                .findFirst()
                .map(caseId -> denied.loggedGuess(request, caseId, refusal))
                .orElse(refusal);
    }

    private static List<FieldError> errors(List<? extends Reason> reasons) {
        return reasons.stream()
                .map(reason -> new FieldError(reason.pointer(), reason.type(), reason.detail()))
                .toList();
    }

    private static Problem problem(RefusedException e) {
        List<FieldError> errors = errors(e.reasons());
        FieldError first = errors.getFirst();
        if (e.reasons().stream().anyMatch(Reason::liesInAddress)) {
            return Problem.of(HttpStatus.NOT_FOUND, first.type(), first.detail());
        }
        return e.reasons().stream().anyMatch(Reason::liesInState)
                ? new Problem(HttpStatus.CONFLICT, first.type(), first.detail(), errors)
                : Problem.refused(errors);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> noTurn(NoTurnException e) {
        return answer(CHANGES_UNDER_WAY);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unknown(AggregateNotFoundException e) {
        return answer(NOT_FOUND);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> failed(AxonException e) {
        if (Conflicts.isConflict(e)) {
            return answer(Repetitions.STALE);
        }
        if (isUnreadable(e)) {
            return unreadable(e);
        }
        return isUnavailable(e) ? unavailable() : internalErrors.answer(e);
    }

    @ExceptionHandler({TransactionException.class, DataAccessException.class})
    ResponseEntity<ProblemDetail> unreachable(RuntimeException e) {
        return isUnavailable(e) ? unavailable() : internalErrors.answer(e);
    }

    private static boolean isUnreadable(Throwable exception) {
        return Stream.iterate(exception, Objects::nonNull, Throwable::getCause)
                .anyMatch(SerializationException.class::isInstance);
    }

    /** The message is not logged, because it may contain data of the event. */
    private static ResponseEntity<ProblemDetail> unreadable(Throwable exception) {
        LOG.error("An event cannot be read: {}", exception.getClass().getName());
        return ResponseEntity.status(UNREADABLE.status()).body(UNREADABLE.toDetail());
    }

    private static boolean isUnavailable(Throwable exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof TransactionException || cause instanceof java.sql.SQLTransientConnectionException) {
                return true;
            }
            // SQLState classes 08 (connection), 25P (time-outs), 53 (out of resources) and 57P (server shutting down).
            if (cause instanceof java.sql.SQLException sql
                    && sql.getSQLState() != null
                    && sql.getSQLState().matches("08.*|25P.*|53.*|57P.*")) {
                return true;
            }
        }
        return false;
    }

    private static ResponseEntity<ProblemDetail> unavailable() {
        return answer(UNAVAILABLE);
    }

    private static ResponseEntity<ProblemDetail> answer(Problem problem) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(problem.status());
        if (problem.status() == HttpStatus.SERVICE_UNAVAILABLE) {
            answer.header(HttpHeaders.RETRY_AFTER, "5");
        }
        return answer.body(problem.toDetail());
    }
}
