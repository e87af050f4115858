package no.imdi.egnevalg.query.accesslog;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/** The id of somebody who was looked up, as the detail of an entry can hold it. */
final class LookedUp {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9:._/-]+");

    private LookedUp() {}

    /** As it is, or where the issuer gives ids with other characters, in base64. */
    static String written(String callerId) {
        return PLAIN.matcher(callerId).matches()
                ? "caller=" + callerId
                : "caller-base64="
                        + Base64.getUrlEncoder()
                                .withoutPadding()
                                .encodeToString(callerId.getBytes(StandardCharsets.UTF_8));
    }
}
