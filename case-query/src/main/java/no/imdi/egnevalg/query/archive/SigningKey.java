package no.imdi.egnevalg.query.archive;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.PublicKeySign;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.signature.Ed25519PublicKey;
import com.google.crypto.tink.signature.PredefinedSignatureParameters;
import com.google.crypto.tink.signature.SignatureConfig2026;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;

/**
 * Signs archive extracts with the primary key of a Tink keyset. The key is Ed25519 without Tink's prefix, so that
 * anyone can verify a signature without Tink.
 */
public final class SigningKey {

    /** The signature algorithm. */
    static final String ALGORITHM = "Ed25519";

    /** The bytes before the 32 bytes of an Ed25519 key in a SubjectPublicKeyInfo (RFC 8410). */
    private static final byte[] BEFORE_KEY = HexFormat.of().parseHex("302a300506032b6570032100");

    private final KeysetHandle keys;
    private final PublicKeySign signer;
    private final Ed25519PublicKey publicKey;

    private SigningKey(KeysetHandle keys) throws GeneralSecurityException {
        this.keys = keys;
        this.signer = keys.getPrimitive(SignatureConfig2026.get(), PublicKeySign.class);
        this.publicKey = publicKeyOf(keys);
    }

    private static Ed25519PublicKey publicKeyOf(KeysetHandle keys) throws GeneralSecurityException {
        if (keys.getPublicKeysetHandle().getPrimary().getKey() instanceof Ed25519PublicKey key
                && key.getOutputPrefix().size() == 0) {
            return key;
        }
        throw new GeneralSecurityException("not Ed25519 without a prefix");
    }

    /** Makes a keyset with one new key. */
    public static SigningKey fresh() {
        try {
            return new SigningKey(KeysetHandle.generateNew(
                    PredefinedSignatureParameters.ED25519WithRawOutput, SignatureConfig2026.get()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("No signing key could be made", e);
        }
    }

    /** Reads an unencrypted keyset in Tink's JSON. */
    public static SigningKey parse(String json) {
        try {
            return new SigningKey(TinkJsonProtoKeysetFormat.parseKeyset(
                    json, SignatureConfig2026.get(), InsecureSecretKeyAccess.get()));
        } catch (GeneralSecurityException | RuntimeException e) {
            // The cause is left out, because the parser's message may quote the keyset.
            throw new IllegalArgumentException(
                    "The signing keyset is not a keyset in Tink's JSON whose primary key is ED25519_RAW");
        }
    }

    /** Returns the unencrypted keyset in Tink's JSON. It must be stored safely and never logged. */
    public String toSecretJson() {
        try {
            return TinkJsonProtoKeysetFormat.serializeKeyset(
                    keys, SignatureConfig2026.get(), InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The signing keyset could not be written", e);
        }
    }

    /** Returns an id of the key, which is not secret. */
    String id() {
        return Integer.toUnsignedString(keys.getPrimary().getId());
    }

    /** Returns the signature of exactly these bytes, in Base64. */
    String sign(byte[] bytes) {
        try {
            return Base64.getEncoder().encodeToString(signer.sign(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("An extract could not be signed", e);
        }
    }

    /** Returns the public key as a SubjectPublicKeyInfo, PEM. */
    @AccessesPartialKey
    String publicKeyPem() {
        byte[] raw = publicKey.getPublicKeyBytes().toByteArray();
        byte[] encoded = new byte[BEFORE_KEY.length + raw.length];
        System.arraycopy(BEFORE_KEY, 0, encoded, 0, BEFORE_KEY.length);
        System.arraycopy(raw, 0, encoded, BEFORE_KEY.length, raw.length);
        String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded);
        return "-----BEGIN PUBLIC KEY-----\n" + base64 + "\n-----END PUBLIC KEY-----\n";
    }

    @Override
    public String toString() {
        return "SigningKey[" + id() + "]";
    }
}
