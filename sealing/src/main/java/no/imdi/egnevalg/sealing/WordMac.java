package no.imdi.egnevalg.sealing;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.AesGcmKey;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * Fingerprints of words under a key derived from the data key of their case. Once that is destroyed, nobody can try out
 * any more what the words may have been.
 */
public final class WordMac {

    private static final String ALGORITHM = "HmacSHA256";
    private static final byte[] PURPOSE = "egnevalg fingerprints of words".getBytes(StandardCharsets.US_ASCII);

    private final SecretKey key;

    private WordMac(SecretKey key) {
        this.key = key;
    }

    @AccessesPartialKey
    static WordMac derivedFrom(KeysetHandle dataKey) throws GeneralSecurityException {
        byte[] secret =
                ((AesGcmKey) dataKey.getPrimary().getKey()).getKeyBytes().toByteArray(InsecureSecretKeyAccess.get());
        var derivation = HKDFParameterSpec.ofExtract().addIKM(secret).thenExpand(PURPOSE, 32);
        return new WordMac(KDF.getInstance("HKDF-SHA256").deriveKey(ALGORITHM, derivation));
    }

    /** The fingerprint of words: 64 hexadecimal digits, the same for the same words of the same case. */
    public String of(FreeText words) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(words.reveal().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new SealingException.CryptographyFailed(e);
        }
    }
}
