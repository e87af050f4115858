package no.imdi.egnevalg.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;

/**
 * The security headers of every answer. Answers hold data about people in danger, and must not be stored, sniffed,
 * framed or run.
 */
final class SecurityHeaders {

    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

    private static final Map<String, String> ALWAYS = Map.of(
            HttpHeaders.CACHE_CONTROL,
            "no-store",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "no-referrer",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=()");

    private SecurityHeaders() {}

    static Map<String, String> of(HttpServletRequest request) {
        Map<String, String> headers = new HashMap<>(ALWAYS);
        headers.put("Content-Security-Policy", NOTHING);
        if (isSecure(request)) {
            headers.put("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        return headers;
    }

    /** Set on plain HTTP too: a browser ignores it there, and a proxy may forward it over TLS. */
    private static boolean isSecure(HttpServletRequest request) {
        return request.isSecure() || "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto"));
    }
}
