package no.imdi.egnevalg.sealing;

import com.google.crypto.tink.Aead;
import java.time.Instant;

/** What became of a data key. */
public sealed interface DataKey {

    /** It can be used. Hold it no longer than the act takes: it may be destroyed meanwhile. */
    record Usable(Aead aead) implements DataKey {}

    /** It was destroyed, and with it all that was ever sealed with it. */
    record Destroyed(Instant at) implements DataKey {}

    /** There never was one. */
    record Absent() implements DataKey {}
}
