package no.imdi.egnevalg.http;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/**
 * Why a request gets no other answer, as RFC 9457 problem details. All types are listed in docs/problems.md.
 *
 * @param status HTTP status
 * @param type stable name of the reason, unique across both APIs
 * @param title one sentence for people, the same for every occurrence
 * @param errors what is wrong in detail; may be empty
 * @param parameters the query parameters that the address takes; null where that is not what is wrong
 */
public record Problem(
        HttpStatus status,
        String type,
        String title,
        List<FieldError> errors,
        @Nullable List<String> parameters) {

    private static final String NAMESPACE = "urn:egnevalg:problem:";

    public Problem {
        errors = List.copyOf(errors);
    }

    public Problem(HttpStatus status, String type, String title, List<FieldError> errors) {
        this(status, type, title, errors, null);
    }

    /** A problem with nothing to point at. */
    public static Problem of(HttpStatus status, String type, String title) {
        return new Problem(status, type, title, List.of());
    }

    /** A problem with one place to point at; its title tells it all. */
    public static Problem at(HttpStatus status, String pointer, String type, String title) {
        return new Problem(status, type, title, List.of(new FieldError(pointer, type, title)));
    }

    /** The same, with the query parameters that the address takes. */
    Problem taking(List<String> taken) {
        return new Problem(status, type, title, errors, taken);
    }

    /** A request whose content is refused for the given reasons; the first gives the problem its type. */
    public static Problem refused(List<FieldError> errors) {
        FieldError first = errors.getFirst();
        return new Problem(HttpStatus.UNPROCESSABLE_CONTENT, first.type(), first.detail(), errors);
    }

    /** The URI by which a reason is known outside. */
    public static String uri(String type) {
        return NAMESPACE + type;
    }

    /** The name of the reason in a form that Spring writes. */
    public static String typeOf(ProblemDetail detail) {
        return nameOf(String.valueOf(detail.getType()));
    }

    /** The name of the reason with the given URI. */
    static String nameOf(String uri) {
        return uri.replace(NAMESPACE, "");
    }

    /** The form Spring writes. */
    public ProblemDetail toDetail() {
        ProblemDetail detail = ProblemDetail.forStatus(status);
        detail.setType(URI.create(uri(type)));
        detail.setTitle(title);
        if (!errors.isEmpty()) {
            detail.setProperty("errors", errors.stream().map(Problem::outside).toList());
        }
        if (parameters != null) {
            detail.setProperty("parameters", parameters);
        }
        return detail;
    }

    private static FieldError outside(FieldError error) {
        return new FieldError(error.pointer(), uri(error.type()), error.detail());
    }
}
