package no.imdi.egnevalg.sealing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A text that a person wrote, in the clear. It is read from a JSON string. Logs, exceptions and JSON do not show it;
 * only {@link #reveal()} does.
 */
public final class FreeText {

    private final String text;

    private FreeText(String text) {
        this.text = text;
    }

    /** Wraps a text. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static FreeText of(String text) {
        return new FreeText(text);
    }

    /** Returns the text. Each call is a place where it can leak. */
    public String reveal() {
        return text;
    }

    /** Refuses, so that a text cannot slip into an event or an answer inside of something else. */
    @JsonValue
    @SuppressWarnings("DoNotCallSuggester")
    String neverAsJson() {
        throw new UnsupportedOperationException("Free text is not written as JSON: seal it, or reveal it on purpose");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FreeText that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return "FreeText[hidden]";
    }
}
