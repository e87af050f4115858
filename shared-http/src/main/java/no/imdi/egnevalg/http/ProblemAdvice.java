package no.imdi.egnevalg.http;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Turns failures of requests into problem details. The framework's own texts are replaced, because they echo input. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
public class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Pattern DECLARED_CHARSET = Pattern.compile(";\\s*charset=", Pattern.CASE_INSENSITIVE);
    private static final Problem UNSUPPORTED_CHARSET = Problem.at(
            HttpStatus.UNSUPPORTED_MEDIA_TYPE,
            "header:" + HttpHeaders.CONTENT_TYPE,
            "unsupported-charset",
            "The address does not take a body in this charset, but always in UTF-8.");

    private final InternalErrors internalErrors;

    ProblemAdvice(InternalErrors internalErrors) {
        this.internalErrors = internalErrors;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> answered(ProblemException e) {
        return ResponseEntity.status(e.problem().status()).body(e.problem().toDetail());
    }

    /** No endpoint accepts multipart forms, but Spring parses them before it looks for an endpoint. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> formInParts(MultipartException e) {
        return answer(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> malformedQuery(InvalidParameterException e) {
        return answer(HttpStatus.BAD_REQUEST);
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
    protected @Nullable ResponseEntity<Object> handleHttpMediaTypeNotSupported(
            HttpMediaTypeNotSupportedException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return isForCharset(e, request)
                ? ResponseEntity.status(status)
                        .headers(headers)
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                        .body(UNSUPPORTED_CHARSET.toDetail())
                : super.handleHttpMediaTypeNotSupported(e, headers, status, request);
    }

    /** An unknown charset hides the media type. */
    private static boolean isForCharset(HttpMediaTypeNotSupportedException e, WebRequest request) {
        String written = Objects.requireNonNullElse(request.getHeader(HttpHeaders.CONTENT_TYPE), "");
        return e.getContentType() == null && DECLARED_CHARSET.matcher(written).find();
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode statusCode, WebRequest request) {
        HttpStatus status =
                Objects.requireNonNullElse(HttpStatus.resolve(statusCode.value()), HttpStatus.INTERNAL_SERVER_ERROR);
        return ResponseEntity.status(status)
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problemOf(status).toDetail());
    }

    /** The answer where only the status is known. It is sent even if the caller asked for another media type. */
    static ResponseEntity<ProblemDetail> answer(HttpStatus status) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problemOf(status).toDetail());
    }

    static Problem problemOf(HttpStatus status) {
        return Problem.of(status, typeOf(status), titleOf(status));
    }

    private static Problem problemIn(HttpMessageNotReadableException e) {
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            switch (cause) {
                case ProblemException answered -> {
                    return answered.problem();
                }
                case UnrecognizedPropertyException unknown -> {
                    // Its name is the caller's own text, so the place given back is the object it stands in.
                    List<JacksonException.Reference> path = unknown.getPath();
                    return malformed(path.subList(0, path.size() - 1), "unknown-field", "The API has no such field.");
                }
                case JacksonException wrongType
                when isWrongType(wrongType) && !wrongType.getPath().isEmpty() -> {
                    return malformed(
                            wrongType.getPath(), "malformed-field", "The field has a JSON type that it cannot have.");
                }
                default -> {}
            }
        }
        return Problem.of(
                HttpStatus.BAD_REQUEST,
                "malformed-body",
                "The body is missing, is not well-formed JSON, or is not the JSON object that the address takes.");
    }

    private static boolean isWrongType(JacksonException e) {
        // The latter is what a number beyond the bounds of its type leads to.
        return e instanceof DatabindException || e instanceof InputCoercionException;
    }

    private static Problem malformed(List<JacksonException.Reference> path, String type, String title) {
        return Problem.at(HttpStatus.BAD_REQUEST, pointerTo(path), type, title);
    }

    private static String pointerTo(List<JacksonException.Reference> path) {
        return path.stream()
                .map(step ->
                        step.getPropertyName() == null ? Integer.toString(step.getIndex()) : step.getPropertyName())
                .map(step -> "/" + step)
                .collect(Collectors.joining());
    }

    private static String typeOf(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "not-found";
            case METHOD_NOT_ALLOWED -> "method-not-allowed";
            case NOT_ACCEPTABLE -> "not-acceptable";
            case UNSUPPORTED_MEDIA_TYPE -> "unsupported-media-type";
            case REQUEST_TIMEOUT -> "body-too-slow";
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
            case REQUEST_TIMEOUT -> "The body does not come to its end.";
            case CONTENT_TOO_LARGE -> "The body is larger than the address takes.";
            default ->
                status.is4xxClientError() ? "The request cannot be understood." : "Something went wrong on our side.";
        };
    }
}
