package no.imdi.egnevalg.issuer;

/**
 * For tests: a token that must not be believed.
 *
 * @param fault what is wrong with it
 */
public record WrongToken(String fault, String token) {

    /** What is wrong with it, by which a test is told from the next. */
    @Override
    public String toString() {
        return fault;
    }
}
