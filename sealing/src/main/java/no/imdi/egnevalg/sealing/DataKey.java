package no.imdi.egnevalg.sealing;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.AeadConfig2026;
import java.security.GeneralSecurityException;
import java.time.Instant;

/** What became of a data key. */
public sealed interface DataKey {

    /**
     * A usable key. Do not hold it longer than the act takes: it may be destroyed meanwhile.
     *
     * @param words makes the fingerprints of what is sealed with it
     */
    record Usable(Aead aead, WordMac words) implements DataKey {

        static Usable of(KeysetHandle key) throws GeneralSecurityException {
            return new Usable(key.getPrimitive(AeadConfig2026.get(), Aead.class), WordMac.derivedFrom(key));
        }
    }

    /** A destroyed key. Nothing that was sealed with it can be opened. */
    record Destroyed(Instant at) implements DataKey {}

    /** There never was one. */
    record Absent() implements DataKey {}
}
