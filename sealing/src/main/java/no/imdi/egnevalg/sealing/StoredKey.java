package no.imdi.egnevalg.sealing;

import com.google.crypto.tink.util.Bytes;
import java.time.Instant;

/** A row of the table of keys. */
sealed interface StoredKey {

    /** A key that can be unwrapped with the given master key. */
    record Wrapped(Bytes key, String masterKeyId) implements StoredKey {}

    /** The remains of a destroyed key. */
    record Destroyed(Instant at) implements StoredKey {}
}
