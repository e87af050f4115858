package no.imdi.egnevalg.embedded;

import java.security.SecureRandom;
import java.util.Base64;

/** Passwords nobody has to remember. */
final class Password {

    private static final int BYTES = 32;

    private Password() {}

    /** A new one, of letters, digits, hyphens and underscores: it can stand in an address as it is. */
    static String fresh() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
