package no.imdi.egnevalg.access.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.imdi.egnevalg.access.identity.Caller;
import no.imdi.egnevalg.access.identity.CallerAuthentication;
import no.imdi.egnevalg.access.log.AccessLogEntry;
import no.imdi.egnevalg.access.log.AccessOutcome;
import no.imdi.egnevalg.access.rights.Requires;
import no.imdi.egnevalg.http.TraceContext;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/**
 * The content of a request that the access log keeps.
 *
 * @param caller null where the request had no valid token
 * @param action the name of the right that the endpoint requires, or OTHER where no endpoint of ours was asked
 * @param caseId null where the request has no well-formed case id
 * @param address null where the request did not reach an endpoint
 */
record RequestContent(
        @Nullable Caller caller,
        String action,
        @Nullable String caseId,
        @Nullable String address) {

    private static final String OTHER = "OTHER";
    private static final Pattern CASE_ID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern CASE_IN_PATH = Pattern.compile("/api/v1/cases/(" + CASE_ID.pattern() + ")(/.*)?");

    static RequestContent of(HttpServletRequest request) {
        return new RequestContent(
                CallerAuthentication.currentCaller().orElse(null),
                actionOf(request),
                caseIdIn(request),
                Question.address(request));
    }

    /** True where one of our endpoints was asked about a case. */
    boolean isAboutCase() {
        return caseId != null && !action.equals(OTHER);
    }

    private static String actionOf(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) instanceof HandlerMethod method
                ? Optional.ofNullable(method.getMethodAnnotation(Requires.class))
                        .map(required -> required.value().name())
                        .orElse(OTHER)
                : OTHER;
    }

    /**
     * Takes the case id from the path where the request did not reach an endpoint. Anything that is not a case id is
     * untrusted input, and is not kept.
     */
    private static @Nullable String caseIdIn(HttpServletRequest request) {
        Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        if (variables instanceof Map<?, ?> named && named.get("caseId") instanceof String caseId) {
            return CASE_ID.matcher(caseId).matches() ? caseId : null;
        }
        var inPath = CASE_IN_PATH.matcher(request.getRequestURI());
        return inPath.matches()
                ? inPath.group(1)
                : Disclosure.of(request).map(Disclosure::caseId).orElse(null);
    }

    /** An entry about the case that the request named, if it named one. */
    AccessLogEntry entry(AccessOutcome outcome, @Nullable String detail) {
        return entry(caseId, outcome, null, detail);
    }

    AccessLogEntry entry(
            @Nullable String about, AccessOutcome outcome, @Nullable String purpose, @Nullable String detail) {
        return new AccessLogEntry(
                caller == null ? null : caller.id(),
                caller == null ? null : caller.role(),
                caller == null ? null : caller.unit(),
                action,
                about,
                purpose,
                null,
                outcome,
                detail,
                null,
                TraceContext.current().orElse(null),
                address,
                null);
    }
}
