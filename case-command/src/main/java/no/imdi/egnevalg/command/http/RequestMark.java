package no.imdi.egnevalg.command.http;

import java.util.Map;
import no.imdi.egnevalg.http.TraceContext;
import org.axonframework.messaging.MetaData;

/**
 * Identifies in an event's metadata the request that it came from. It shows a repetition, and distinguishes it from
 * another request under the same key.
 *
 * @param key a digest of the idempotency key, made with a key of the register; empty where the request had none
 * @param fingerprint the fingerprint of the request, see {@link RequestMarks}
 * @param formerKey the key as older events store it, not as a digest; compared with and never stored
 */
public record RequestMark(String key, String fingerprint, String formerKey) {

    /** Metadata name of the key. */
    public static final String KEY = "idempotencyKey";

    /** Metadata name of the fingerprint. */
    public static final String FINGERPRINT = "requestFingerprint";

    /** The mark as metadata of a command, from which it is copied to the command's events. */
    public Map<String, String> asMetaData() {
        return TraceContext.current()
                .map(trace -> Map.of(KEY, key, FINGERPRINT, fingerprint, TraceContext.TRACE_ID, trace))
                .orElseGet(() -> Map.of(KEY, key, FINGERPRINT, fingerprint));
    }

    /** True where an event with this metadata came from the same request. */
    public boolean isOn(MetaData metaData) {
        return hasKeyOf(metaData) && fingerprint.equals(metaData.get(FINGERPRINT));
    }

    /** True where an event with this metadata came from a request under the same key. */
    boolean hasKeyOf(MetaData metaData) {
        return !key.isEmpty() && (key.equals(metaData.get(KEY)) || formerKey.equals(metaData.get(KEY)));
    }
}
