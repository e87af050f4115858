package no.imdi.egnevalg.command.casefile.importing;

/**
 * Identifies a file, so that another file under the same key is recognised.
 *
 * @param digest a digest of the file, made with a key of the register. A stolen database cannot be used to test guesses
 *     against it
 * @param formerDigest the digest without a key, as older imports stored it. It is compared with and never stored
 */
record FileMark(String digest, String formerDigest) {

    /** True where an import with the remembered digest began with this file. */
    boolean isIn(String remembered) {
        return digest.equals(remembered) || formerDigest.equals(remembered);
    }
}
