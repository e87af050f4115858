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
 * What a request asked for, as far as the access log keeps it.
 *
 * @param caller null where the request did not say, or not truly, who asks
 * @param action name of the right it needs; for what has no endpoint of ours, that it was something else
 * @param caseId null where it names no case, or nothing that could be one
 * @param address null where the request did not come as far as an endpoint
 */
record Asked(
        @Nullable Caller caller,
        String action,
        @Nullable String caseId,
        @Nullable String address) {

    private static final String OTHER = "OTHER";
    private static final Pattern CASE_ID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern CASE_IN_PATH = Pattern.compile("/api/v1/cases/(" + CASE_ID.pattern() + ")(/.*)?");

    static Asked of(HttpServletRequest request) {
        return new Asked(
                CallerAuthentication.currentCaller().orElse(null),
                actionOf(request),
                caseIdIn(request),
                Question.address(request));
    }

    /** Whether somebody asked one of our endpoints about a case. */
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
     * From the path where the request did not come as far as an endpoint. What is no case id is input like any other,
     * and not kept.
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

    /** The entry about the case that was asked for, if any. */
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
