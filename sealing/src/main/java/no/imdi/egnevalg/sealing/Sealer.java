package no.imdi.egnevalg.sealing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import no.imdi.egnevalg.kernel.sealedtext.SealedText;

/** Seals free text with the data key of its case. */
public final class Sealer {

    private final DataKeyFinder keys;

    public Sealer(DataKeyFinder keys) {
        this.keys = keys;
    }

    /**
     * Seals a text for one field of one case; elsewhere it does not open.
     *
     * @throws SealingException.NoUsableKey where the case has no key, or no longer
     */
    public SealedText seal(String caseId, String field, FreeText text) {
        if (!(keys.find(caseId) instanceof DataKey.Usable key)) {
            throw new SealingException.NoUsableKey(caseId);
        }
        byte[] plain = text.reveal().getBytes(StandardCharsets.UTF_8);
        try {
            byte[] ciphertext = key.aead().encrypt(plain, AssociatedData.of(caseId, field));
            return new SealedText(Base64.getEncoder().encodeToString(ciphertext));
        } catch (GeneralSecurityException e) {
            throw new SealingException.CryptographyFailed(e);
        }
    }
}
