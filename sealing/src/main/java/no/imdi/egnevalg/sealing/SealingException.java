package no.imdi.egnevalg.sealing;

import org.jspecify.annotations.Nullable;

/** Sealing, opening or keeping keys failed. The message names ids of keys and cases, never text or key material. */
public sealed class SealingException extends RuntimeException {

    SealingException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** Nothing can be sealed under this id: its key was destroyed, or there never was one. */
    public static final class NoUsableKey extends SealingException {
        NoUsableKey(String keyId) {
            super("There is no usable data key " + keyId, null);
        }
    }

    /** A sealed text does not open with the key of its case: it was altered, or moved from another case or field. */
    public static final class BrokenSeal extends SealingException {
        BrokenSeal(String keyId, String field) {
            super("The seal of field " + field + " does not fit data key " + keyId, null);
        }
    }

    /** A data key does not unwrap: its master key is missing from the keyset, or the row was altered. */
    public static final class CannotUnwrap extends SealingException {
        CannotUnwrap(String keyId, String masterKeyId) {
            super("Data key " + keyId + " does not unwrap with master key " + masterKeyId, null);
        }
    }

    /** The table of keys cannot be reached, or refused. */
    public static final class StoreFailed extends SealingException {
        StoreFailed(Throwable cause) {
            super("The table of data keys failed", cause);
        }
    }

    /** The cryptography that this program is built on does not work here at all. */
    public static final class CryptographyFailed extends SealingException {
        CryptographyFailed(Throwable cause) {
            super("The cryptography library failed", cause);
        }
    }
}
