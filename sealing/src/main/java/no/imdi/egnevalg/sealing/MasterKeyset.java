package no.imdi.egnevalg.sealing;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeyStatus;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;
import java.util.stream.IntStream;

/** The master keys that data keys are wrapped with. The primary one wraps; all of them unwrap. */
public final class MasterKeyset {

    private final KeysetHandle keys;
    private final Aead aead;

    private MasterKeyset(KeysetHandle keys) throws GeneralSecurityException {
        this.keys = keys;
        this.aead = keys.getPrimitive(AeadConfig2026.get(), Aead.class);
    }

    /** A keyset with one new key. */
    public static MasterKeyset fresh() {
        try {
            return new MasterKeyset(
                    KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get()));
        } catch (GeneralSecurityException e) {
            throw new SealingException.CryptographyFailed(e);
        }
    }

    /** Reads a keyset in Tink's JSON, in the clear. */
    public static MasterKeyset parse(String json) {
        try {
            return new MasterKeyset(
                    TinkJsonProtoKeysetFormat.parseKeyset(json, AeadConfig2026.get(), InsecureSecretKeyAccess.get()));
        } catch (GeneralSecurityException | RuntimeException e) {
            // No cause: what the parser says may quote what it read.
            throw new MasterKeysetException("The master keyset is not a keyset for encryption in Tink's JSON");
        }
    }

    /** The same keys and a new one, which wraps from now on. */
    public MasterKeyset withNewPrimary() {
        try {
            var added = KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                    .withRandomId()
                    .makePrimary();
            return new MasterKeyset(KeysetHandle.newBuilder(keys)
                    .setConfiguration(AeadConfig2026.get())
                    .addEntry(added)
                    .build());
        } catch (GeneralSecurityException e) {
            throw new SealingException.CryptographyFailed(e);
        }
    }

    /** Only the primary key. What is still wrapped with another one is lost under it. */
    public MasterKeyset withPrimaryOnly() {
        try {
            var builder = KeysetHandle.newBuilder(keys).setConfiguration(AeadConfig2026.get());
            for (int i = builder.size() - 1; i >= 0; i--) {
                if (!builder.getAt(i).isPrimary()) {
                    builder.deleteAt(i);
                }
            }
            return new MasterKeyset(builder.build());
        } catch (GeneralSecurityException e) {
            throw new SealingException.CryptographyFailed(e);
        }
    }

    /** The keyset in Tink's JSON, in the clear: for an operator's safe, never for a log. */
    public String toSecretJson() {
        try {
            return TinkJsonProtoKeysetFormat.serializeKeyset(keys, AeadConfig2026.get(), InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new SealingException.CryptographyFailed(e);
        }
    }

    /** Id of the key that wraps. No secret. */
    public String primaryId() {
        return id(keys.getPrimary());
    }

    /** Whether a key with this id can unwrap. */
    public boolean holds(String masterKeyId) {
        return IntStream.range(0, keys.size())
                .mapToObj(keys::getAt)
                .filter(entry -> entry.getStatus() == KeyStatus.ENABLED)
                .anyMatch(entry -> id(entry).equals(masterKeyId));
    }

    Aead aead() {
        return aead;
    }

    private static String id(KeysetHandle.Entry entry) {
        return Integer.toUnsignedString(entry.getId());
    }

    @Override
    public String toString() {
        return "MasterKeyset[primary=" + primaryId() + "]";
    }
}
