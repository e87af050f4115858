package no.imdi.egnevalg.kernel.sealedtext;

/**
 * Free text sealed with the data key of its case. Without the key, it reveals only the length of the text. In events it
 * is an object with one property, so that the ciphertext is not mistaken for text.
 *
 * @param ciphertext the ciphertext in Base64
 */
public record SealedText(String ciphertext) {

    /** Reveals nothing of the content. */
    @Override
    public String toString() {
        return "SealedText[sealed]";
    }
}
