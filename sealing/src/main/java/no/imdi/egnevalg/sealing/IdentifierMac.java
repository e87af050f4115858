package no.imdi.egnevalg.sealing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * Identifiers under a key of the register: the same for the same name, and computable by nobody without the key,
 * however public the name is.
 */
public final class IdentifierMac {

    private static final String ALGORITHM = "HmacSHA256";
    private static final long VERSION_8 = 0x8000L;
    private static final long ALL_BUT_VERSION = ~0xF000L;
    private static final long VARIANT_OF_RFC_9562 = 1L << 63;
    private static final long ALL_BUT_VARIANT = -1L >>> 2;

    private final SecretKey key;

    IdentifierMac(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /** The identifier of what has this name: a UUID of version 8, whose other bits are from HMAC-SHA256. */
    public String of(String name) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            ByteBuffer bits = ByteBuffer.wrap(mac.doFinal(name.getBytes(StandardCharsets.UTF_8)));
            long high = (bits.getLong() & ALL_BUT_VERSION) | VERSION_8;
            long low = (bits.getLong() & ALL_BUT_VARIANT) | VARIANT_OF_RFC_9562;
            return new UUID(high, low).toString();
        } catch (GeneralSecurityException e) {
            throw new SealingException.CryptographyFailed(e);
        }
    }
}
