package no.imdi.egnevalg.http;

/**
 * One thing that is wrong with a request. It never repeats what was sent.
 *
 * @param pointer JSON pointer (RFC 6901) into the body; for headers and parameters the place by name, as
 *     {@code header:If-Match}
 * @param type the name of the reason, as in {@link Problem#type()}
 */
public record FieldError(String pointer, String type, String detail) implements Sentence<FieldError> {

    @Override
    public FieldError toldAs(String sentence) {
        return new FieldError(pointer, type, sentence);
    }
}
