package no.imdi.egnevalg.query.accesslog;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/** Writes the id of a caller whose entries were searched for, in characters that the detail of an entry can hold. */
final class SearchedCaller {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9:._/-]+");

    private SearchedCaller() {}

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
