package no.imdi.egnevalg.issuer;

/** Where tokens of the demo users come from: the demo issuer, or any other that knows the same users. */
public interface TokenSource {

    /**
     * A token that is valid for a minute more, with everything the user may do. The user by name, as {@link DemoUsers}
     * has it.
     */
    String tokenFor(String user);

    /** What the tokens call their issuer, and where its keys are found. */
    String issuerUri();
}
