package no.imdi.egnevalg.command.http;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import no.imdi.egnevalg.http.TraceContext;
import no.imdi.egnevalg.kernel.eventjson.EventSerializer;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Serializer;

/**
 * What an event's metadata remembers of the request it came from, so that a repetition is known, and told apart from another
 * request under the same key.
 *
 * @param key the idempotency key; empty where the request had none
 * @param fingerprint SHA-256 of what was asked for, in hexadecimal
 */
public record RequestMark(String key, String fingerprint) {

    /** Metadata name of the key. */
    public static final String KEY = "idempotencyKey";

    /** Metadata name of the fingerprint. */
    public static final String FINGERPRINT = "requestFingerprint";

    private static final Serializer CANONICAL = EventSerializer.create();

    /** The mark of a request that asks for the given thing. */
    public static RequestMark of(String key, Object asked) {
        byte[] canonical = CANONICAL.serialize(asked, byte[].class).getData();
        return new RequestMark(key, HexFormat.of().formatHex(sha256().digest(canonical)));
    }

    /** A fresh SHA-256. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

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
        return !key.isEmpty() && key.equals(metaData.get(KEY));
    }
}
