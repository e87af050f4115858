package no.imdi.egnevalg.access.log;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of an entry that are hashed: the hash before, then every field as 0 for null, or as 1, its length and its
 * bytes. The migration says the same in SQL; this is written apart from it, so that the one can hold the other to it.
 */
final class CanonicalForm {

    private static final long MICROS_A_SECOND = 1_000_000;

    private final MessageDigest sha256;

    CanonicalForm(byte[] previousHash) {
        sha256 = sha256();
        sha256.update(previousHash);
    }

    CanonicalForm add(@Nullable String text) {
        return text == null ? addNull() : addBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    CanonicalForm add(long number) {
        return addBytes(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
    }

    CanonicalForm add(@Nullable OffsetDateTime time) {
        return time == null ? addNull() : add(micros(time.toInstant()));
    }

    /** In hexadecimal. */
    String hash() {
        return HexFormat.of().formatHex(sha256.digest());
    }

    private CanonicalForm addNull() {
        sha256.update((byte) 0);
        return this;
    }

    private CanonicalForm addBytes(byte[] bytes) {
        sha256.update((byte) 1);
        sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        sha256.update(bytes);
        return this;
    }

    /** May overflow for a time like infinity, which no entry has until somebody alters it: then the hash differs. */
    private static long micros(Instant time) {
        return time.getEpochSecond() * MICROS_A_SECOND + time.getNano() / 1_000;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
