package no.imdi.egnevalg.http;

/**
 * A part of problem details that has a sentence: English in the code, the language of the caller in the answer.
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
