package no.imdi.egnevalg.sealing;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.AeadConfig2026;
import java.security.GeneralSecurityException;
import java.time.Instant;

/** What became of a data key. */
public sealed interface DataKey {

    /**
     * It can be used. Hold it no longer than the act takes: it may be destroyed meanwhile.
     *
     * @param words makes the fingerprints of what is sealed with it
     */
    record Usable(Aead aead, WordMac words) implements DataKey {

        static Usable of(KeysetHandle key) throws GeneralSecurityException {
            return new Usable(key.getPrimitive(AeadConfig2026.get(), Aead.class), WordMac.derivedFrom(key));
        }
    }

    /** It was destroyed, and with it all that was ever sealed with it. */
    record Destroyed(Instant at) implements DataKey {}

    /** There never was one. */
    record Absent() implements DataKey {}
}
