package no.imdi.egnevalg.kernel.sealedtext;

/**
 * Free text that was sealed with the data key of its case. Whoever holds it without the key holds nothing but its
 * length. In events it is an object with one property, so that nobody takes the ciphertext for a text.
 *
 * @param ciphertext Base64
 */
public record SealedText(String ciphertext) {

    /** Says that something is sealed, and nothing of what. */
    @Override
    public String toString() {
        return "SealedText[sealed]";
    }
}
