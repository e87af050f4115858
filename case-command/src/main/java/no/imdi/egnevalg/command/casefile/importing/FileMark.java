package no.imdi.egnevalg.command.casefile.importing;

/**
 * What is remembered of a file, so that another one under the same key is told apart.
 *
 * @param digest a digest of the file under a key of the register: whoever has the database cannot try out guesses
 *     against it
 * @param formerDigest as it was before digests had a key; compared with, and never stored
 */
record FileMark(String digest, String formerDigest) {

    /** Whether an import that remembers this began with the same file. */
    boolean isIn(String remembered) {
        return digest.equals(remembered) || formerDigest.equals(remembered);
    }
}
