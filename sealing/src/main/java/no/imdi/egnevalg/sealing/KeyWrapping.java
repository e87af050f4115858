package no.imdi.egnevalg.sealing;

import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.util.Bytes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/** Wraps keys for the table, bound to their ids: moved to the row of another id, a key does not unwrap. */
final class KeyWrapping {

    private final MasterKeyset master;

    KeyWrapping(MasterKeyset master) {
        this.master = master;
    }

    StoredKey.Wrapped wrap(String keyId, KeysetHandle key, Configuration kind) {
        try {
            return wrap(keyId, TinkProtoKeysetFormat.serializeKeyset(key, InsecureSecretKeyAccess.get(), kind));
        } catch (GeneralSecurityException e) {
            throw new SealingException.CryptographyFailed(e);
        }
    }

    KeysetHandle unwrap(String keyId, StoredKey.Wrapped stored, Configuration kind) {
        try {
            return TinkProtoKeysetFormat.parseKeyset(unwrap(keyId, stored), InsecureSecretKeyAccess.get(), kind);
        } catch (GeneralSecurityException e) {
            throw new SealingException.CannotUnwrap(keyId, stored.masterKeyId());
        }
    }

    /** The same key, whatever its kind, under the primary master key. */
    StoredKey.Wrapped rewrap(String keyId, StoredKey.Wrapped stored) {
        try {
            return wrap(keyId, unwrap(keyId, stored));
        } catch (GeneralSecurityException e) {
            throw new SealingException.CannotUnwrap(keyId, stored.masterKeyId());
        }
    }

    private StoredKey.Wrapped wrap(String keyId, byte[] key) throws GeneralSecurityException {
        byte[] wrapped = master.aead().encrypt(key, boundTo(keyId));
        return new StoredKey.Wrapped(Bytes.copyFrom(wrapped), master.primaryId());
    }

    private byte[] unwrap(String keyId, StoredKey.Wrapped stored) throws GeneralSecurityException {
        return master.aead().decrypt(stored.key().toByteArray(), boundTo(keyId));
    }

    private static byte[] boundTo(String keyId) {
        return keyId.getBytes(StandardCharsets.UTF_8);
    }
}
