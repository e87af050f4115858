package no.imdi.egnevalg.sealing;

import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig2026;
import com.google.crypto.tink.prf.PrfSet;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;

/**
 * Fingerprints of requests under a key of the register. A plain hash would let whoever steals the event log try out
 * what a note may have said; without the key they cannot.
 */
public final class RequestMac {

    /** The id of the register's own key in the table of data keys. */
    static final String KEY_ID = "request-fingerprints";

    private static final Configuration PRF = PrfConfig2026.get();
    private static final int BYTES = 32;

    /** No request reads like this: what is fingerprinted is JSON. */
    private static final byte[] IDENTIFIERS = "egnevalg identifiers".getBytes(StandardCharsets.US_ASCII);

    private final PrfSet key;

    private RequestMac(PrfSet key) {
        this.key = key;
    }

    /** With the register's key, which is made where it does not exist. Several instances may start at once. */
    public static RequestMac of(ConnectionSource connections, MasterKeyset master) {
        KeyWrapping wrapping = new KeyWrapping(master);
        DataKeyTable table = new DataKeyTable(connections);
        try {
            if (table.read(KEY_ID).isEmpty()) {
                KeysetHandle made = KeysetHandle.generateNew(PredefinedPrfParameters.HMAC_SHA256_PRF, PRF);
                table.insert(KEY_ID, wrapping.wrap(KEY_ID, made, PRF));
            }
            // Read again even if it was made just now: another instance may have been first.
            if (!(table.read(KEY_ID).orElseThrow() instanceof StoredKey.Wrapped stored)) {
                throw new SealingException.NoUsableKey(KEY_ID);
            }
            KeysetHandle kept = wrapping.unwrap(KEY_ID, stored, PRF);
            return new RequestMac(kept.getPrimitive(PRF, PrfSet.class));
        } catch (GeneralSecurityException e) {
            throw new SealingException.CryptographyFailed(e);
        }
    }

    /** The fingerprint of a request: 64 hexadecimal digits, the same for the same bytes. */
    public String of(byte[] request) {
        try {
            return HexFormat.of().formatHex(key.computePrimary(request, BYTES));
        } catch (GeneralSecurityException e) {
            throw new SealingException.CryptographyFailed(e);
        }
    }

    /** Identifiers under a key of their own, which follows from this one and is stored nowhere. */
    public IdentifierMac identifiers() {
        try {
            return new IdentifierMac(key.computePrimary(IDENTIFIERS, BYTES));
        } catch (GeneralSecurityException e) {
            throw new SealingException.CryptographyFailed(e);
        }
    }
}
