package no.imdi.egnevalg.sealing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import no.imdi.egnevalg.kernel.sealedtext.SealedText;

/** Opens sealed text with the data key of its case. */
public final class Opener {

    private final DataKeyFinder keys;

    public Opener(DataKeyFinder keys) {
        this.keys = keys;
    }

    /**
     * Opens the text of one field of one case. Empty where the key was destroyed: then nobody can, ever.
     *
     * @throws SealingException.NoUsableKey where the case never had a key
     * @throws SealingException.BrokenSeal where the text was altered, or sealed for another case or field
     */
    public Optional<FreeText> open(String caseId, String field, SealedText sealed) {
        return switch (keys.find(caseId)) {
            case DataKey.Destroyed _ -> Optional.empty();
            case DataKey.Absent _ -> throw new SealingException.NoUsableKey(caseId);
            case DataKey.Usable key -> Optional.of(open(key, caseId, field, sealed));
        };
    }

    private static FreeText open(DataKey.Usable key, String caseId, String field, SealedText sealed) {
        try {
            byte[] ciphertext = Base64.getDecoder().decode(sealed.ciphertext());
            byte[] plain = key.aead().decrypt(ciphertext, AssociatedData.of(caseId, field));
            return FreeText.of(new String(plain, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new SealingException.BrokenSeal(caseId, field);
        }
    }
}
