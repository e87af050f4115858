package no.imdi.egnevalg.query.http;

import no.imdi.egnevalg.kernel.codelist.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** Makes responses whose labels follow Accept-Language. */
public final class LabelledAnswer {

    private LabelledAnswer() {}

    /** Returns 200, with the language of the labels. */
    public static <T> ResponseEntity<T> of(T body, Language language) {
        return ok(language).body(body);
    }

    /** As {@link #of(Object, Language)}, with the version of the case as its ETag. */
    public static <T> ResponseEntity<T> of(T body, Language language, long version) {
        return ok(language).eTag("\"" + version + "\"").body(body);
    }

    private static ResponseEntity.BodyBuilder ok(Language language) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_LANGUAGE, language.locale().toLanguageTag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    }
}
