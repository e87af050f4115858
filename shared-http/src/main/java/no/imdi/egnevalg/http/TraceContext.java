package no.imdi.egnevalg.http;

import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * The trace a request belongs to (W3C Trace Context): in every log line, and in the metadata of the events it leads to.
 */
public final class TraceContext {

    /** Key in the logging context and in event metadata. */
    public static final String TRACE_ID = "traceId";

    /** Version ff does not exist. Only later versions may have more after the flags. */
    private static final Pattern TRACEPARENT =
            Pattern.compile("(?!ff)([0-9a-f]{2})-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}(-.*)?");

    private static final String FIRST_VERSION = "00";
    private static final String NO_TRACE = "0".repeat(32);

    private TraceContext() {}

    /** The trace id of the request this thread serves; empty outside requests. */
    public static Optional<String> current() {
        return Optional.ofNullable(MDC.get(TRACE_ID));
    }

    /** The trace id of a {@code traceparent} header; a new one where there is no well-formed header. */
    static String traceIdOf(@Nullable String traceparent, RandomGenerator random) {
        Matcher matcher = TRACEPARENT.matcher(traceparent == null ? "" : traceparent);
        return matcher.matches() && (matcher.group(3) == null || !FIRST_VERSION.equals(matcher.group(1)))
                ? matcher.group(2)
                : newTraceId(random);
    }

    private static String newTraceId(RandomGenerator random) {
        byte[] id = new byte[16];
        random.nextBytes(id);
        String drawn = HexFormat.of().formatHex(id);
        return drawn.equals(NO_TRACE) ? newTraceId(random) : drawn;
    }
}
