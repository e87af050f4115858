package no.imdi.egnevalg.http;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Turns whatever ends a request early into problem details. What the framework would say is replaced, for it echoes input. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
public class ProblemAdvice extends ResponseEntityExceptionHandler {

    private final InternalErrors internalErrors;

    ProblemAdvice(InternalErrors internalErrors) {
        this.internalErrors = internalErrors;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> answered(ProblemException e) {
        return ResponseEntity.status(e.problem().status()).body(e.problem().toDetail());
    }

    /** Query parameters that are no UTF-8, which Tomcat finds when they are first read. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> undecodable(InvalidParameterException e) {
        return answered(new ProblemException(
                Problem.of(HttpStatus.BAD_REQUEST, typeOf(HttpStatus.BAD_REQUEST), titleOf(HttpStatus.BAD_REQUEST))));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unexpected(Exception e) {
        return internalErrors.answer(e);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        Problem problem = problemIn(e);
        return ResponseEntity.status(problem.status()).body(problem.toDetail());
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode statusCode, WebRequest request) {
        HttpStatus status =
                Objects.requireNonNullElse(HttpStatus.resolve(statusCode.value()), HttpStatus.INTERNAL_SERVER_ERROR);
        return ResponseEntity.status(status)
                .headers(headers)
                .body(Problem.of(status, typeOf(status), titleOf(status)).toDetail());
    }

    private static Problem problemIn(HttpMessageNotReadableException e) {
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            switch (cause) {
                case ProblemException answered -> {
                    return answered.problem();
                }
                case UnrecognizedPropertyException unknown -> {
                    return Problem.at(
                            HttpStatus.BAD_REQUEST,
                            pointerTo(unknown.getPath()),
                            "unknown-field",
                            "The API has no such field.");
                }
                case DatabindException wrongType -> {
                    return Problem.at(
                            HttpStatus.BAD_REQUEST,
                            pointerTo(wrongType.getPath()),
                            "malformed-field",
                            "The field has a JSON type that it cannot have.");
                }
                default -> {}
            }
        }
        return Problem.of(HttpStatus.BAD_REQUEST, "malformed-body", "The body is missing or is not well-formed JSON.");
    }

    private static String pointerTo(List<JacksonException.Reference> path) {
        // The name of an unknown field is the caller's own text, so only known names and indexes are given back.
        return path.stream()
                .map(step ->
                        step.getPropertyName() == null ? Integer.toString(step.getIndex()) : step.getPropertyName())
                .filter(step -> step.matches("[A-Za-z]{1,40}|[0-9]{1,9}"))
                .map(step -> "/" + step)
                .collect(Collectors.joining());
    }

    private static String typeOf(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "not-found";
            case METHOD_NOT_ALLOWED -> "method-not-allowed";
            case NOT_ACCEPTABLE -> "not-acceptable";
            case UNSUPPORTED_MEDIA_TYPE -> "unsupported-media-type";
            case CONTENT_TOO_LARGE -> "body-too-large";
            default -> status.is4xxClientError() ? "malformed-request" : "internal-error";
        };
    }

    private static String titleOf(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "There is nothing at this address.";
            case METHOD_NOT_ALLOWED -> "The address does not take this method.";
            case NOT_ACCEPTABLE -> "The answer cannot be given in the media type asked for.";
            case UNSUPPORTED_MEDIA_TYPE -> "The address does not take a body of this media type.";
            case CONTENT_TOO_LARGE -> "The body is larger than the address takes.";
            default ->
                status.is4xxClientError() ? "The request cannot be understood." : "Something went wrong on our side.";
        };
    }
}
