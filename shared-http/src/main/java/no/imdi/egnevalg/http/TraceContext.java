package no.imdi.egnevalg.http;

import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** The trace a request belongs to (W3C Trace Context): in every log line, and in the metadata of the events it leads to. */
public final class TraceContext {

    /** Key in the logging context and in event metadata. */
    public static final String TRACE_ID = "traceId";

    private static final Pattern TRACEPARENT =
            Pattern.compile("[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}.*");

    private TraceContext() {}

    /** The trace id of the request this thread serves; empty outside requests. */
    public static Optional<String> current() {
        return Optional.ofNullable(MDC.get(TRACE_ID));
    }

    /** The trace id of a {@code traceparent} header; a new one where there is no well-formed header. */
    static String traceIdOf(@Nullable String traceparent, RandomGenerator random) {
        Matcher matcher = TRACEPARENT.matcher(traceparent == null ? "" : traceparent);
        if (matcher.matches()) {
            return matcher.group(1);
        }
        byte[] id = new byte[16];
        random.nextBytes(id);
        return HexFormat.of().formatHex(id);
    }
}
