package no.imdi.egnevalg.access.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerMapping;

/**
 * The question of a request as the access log keeps it: the address of the endpoint and the query parameters. The
 * values of known parameters that hold only codes, days, numbers or yes and no are kept. Any other parameter is kept by
 * its name alone.
 */
public final class Question {

    /** Parameters whose values are kept. Each is read as a code, a day, a number, or yes or no. */
    private static final Set<String> KEPT = Set.of(
            "action",
            "ageBand",
            "asOf",
            "category",
            "changedSince",
            "columns",
            "every",
            "from",
            "gender",
            "limit",
            "list",
            "measure",
            "mine",
            "month",
            "openedFrom",
            "openedTo",
            "outcome",
            "overdue",
            "owner",
            "position",
            "referralSource",
            "referralState",
            "reviewed",
            "riskLevel",
            "rows",
            "secondaryConcern",
            "service",
            "sort",
            "state",
            "to",
            "version",
            "year");

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{1,64}");
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    /**
     * Parts of addresses whose values are not kept: the case stands in a field of its own, and a key is the caller's
     * own choice.
     */
    private static final Set<Object> NAMED_ONLY = Set.of("caseId", "idempotencyKey");

    private Question() {}

    /** True where the log keeps the value of a query parameter. */
    public static boolean keepsValueOf(String parameter) {
        return KEPT.contains(parameter);
    }

    /** The address with its parameters, for a request whose parameters were found valid. */
    static @Nullable String of(HttpServletRequest request) {
        String address = address(request);
        String parameters = request.getParameterMap().entrySet().stream()
                .map(each -> parameter(each.getKey(), each.getValue()))
                .sorted()
                .collect(Collectors.joining("&"));
        return address == null || parameters.isEmpty() ? address : address + "?" + parameters;
    }

    /** The address alone; null where the request did not reach an endpoint. The case has a field of its own. */
    static @Nullable String address(HttpServletRequest request) {
        if (!(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE) instanceof String pattern)
                || !pattern.startsWith("/api/v1/")) {
            return null;
        }
        String address = pattern;
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables) {
            for (Map.Entry<?, ?> each : variables.entrySet()) {
                if (!NAMED_ONLY.contains(each.getKey())
                        && UUID.matcher(String.valueOf(each.getValue())).matches()) {
                    address = address.replace("{" + each.getKey() + "}", String.valueOf(each.getValue()));
                }
            }
        }
        return address;
    }

    private static String parameter(String name, String[] values) {
        return keepsValueOf(name)
                        && values.length == 1
                        && CODE.matcher(values[0]).matches()
                ? name + "=" + values[0]
                : name;
    }
}
