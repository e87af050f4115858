package no.imdi.egnevalg.query.accesslog;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/** Writes the id of the searched caller in characters that are allowed in the detail of an entry. */
final class SearchedCaller {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9:._/-]+");

    private SearchedCaller() {}

    /** Returns the id unchanged, or in base64 where it has other characters. */
    static String written(String callerId) {
        return PLAIN.matcher(callerId).matches()
                ? "caller=" + callerId
                : "caller-base64="
                        + Base64.getUrlEncoder()
                                .withoutPadding()
                                .encodeToString(callerId.getBytes(StandardCharsets.UTF_8));
    }
}
