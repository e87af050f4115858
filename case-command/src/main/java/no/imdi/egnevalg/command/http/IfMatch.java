package no.imdi.egnevalg.command.http;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.imdi.egnevalg.http.Problem;
import no.imdi.egnevalg.http.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Reads the version that a caller has seen and wants to change. */
public final class IfMatch {

    private static final String POINTER = "header:" + HttpHeaders.IF_MATCH;
    private static final Pattern STRONG_VERSION = Pattern.compile("\"(0|[1-9][0-9]{0,9})\"");

    private IfMatch() {}

    /** The version in the header, which must be one ETag of this API. */
    public static long required(@Nullable String header) {
        if (header == null) {
            throw new ProblemException(Problem.at(
                    HttpStatus.PRECONDITION_REQUIRED,
                    POINTER,
                    "if-match-missing",
                    "A change needs If-Match with the ETag of the version it changes."));
        }
        Matcher matcher = STRONG_VERSION.matcher(header);
        if (!matcher.matches()) {
            throw new ProblemException(Problem.at(
                    HttpStatus.BAD_REQUEST, POINTER, "if-match-malformed", "If-Match is not an ETag of this API."));
        }
        return Long.parseLong(matcher.group(1));
    }

    /** The ETag of a version. */
    public static String etag(long version) {
        return "\"" + version + "\"";
    }
}
