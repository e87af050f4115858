package no.imdi.egnevalg.command.http;

import java.util.Map;
import no.imdi.egnevalg.http.TraceContext;
import org.axonframework.messaging.MetaData;

/**
 * What an event's metadata remembers of the request it came from, so that a repetition is known, and told apart from
 * another request under the same key.
 *
 * @param key a digest of the idempotency key under a key of the register; empty where the request had none
 * @param fingerprint of what was asked for, see {@link RequestMarks}
 * @param formerKey the key as it stood in metadata before it was kept as a digest; compared with, and never stored
 */
public record RequestMark(String key, String fingerprint, String formerKey) {

    /** Metadata name of the key. */
    public static final String KEY = "idempotencyKey";

    /** Metadata name of the fingerprint. */
    public static final String FINGERPRINT = "requestFingerprint";

    /** As metadata of a command, from where it comes into its events. */
    public Map<String, String> asMetaData() {
        return TraceContext.current()
                .map(trace -> Map.of(KEY, key, FINGERPRINT, fingerprint, TraceContext.TRACE_ID, trace))
                .orElseGet(() -> Map.of(KEY, key, FINGERPRINT, fingerprint));
    }

    /** Whether an event with this metadata came from this very request. */
    public boolean isOn(MetaData metaData) {
        return hasKeyOf(metaData) && fingerprint.equals(metaData.get(FINGERPRINT));
    }

    /** Whether an event with this metadata came from a request under the same key. */
    boolean hasKeyOf(MetaData metaData) {
        return !key.isEmpty() && (key.equals(metaData.get(KEY)) || formerKey.equals(metaData.get(KEY)));
    }
}
