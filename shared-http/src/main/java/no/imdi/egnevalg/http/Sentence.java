package no.imdi.egnevalg.http;

/**
 * A part of problem details that is told in a sentence. The code tells it in English; the answer tells it in the
 * caller's language.
 *
 * @param <S> the part itself
 */
public interface Sentence<S> {

    /** The name of the reason, or its URI. */
    String type();

    /** The sentence. */
    String detail();

    /** The same part, told by another sentence. */
    S toldAs(String sentence);
}
