package no.imdi.egnevalg.kernel.statisticsnotes;

import java.util.Objects;
import no.imdi.egnevalg.kernel.codelist.Language;

/** The text of a note for readers of statistics, one line in each language. */
public record NoteText(String nb, String nn, String en) {

    public NoteText {
        Objects.requireNonNull(nb);
        Objects.requireNonNull(nn);
        Objects.requireNonNull(en);
    }

    /** The line in the given language. */
    public String in(Language language) {
        return switch (language) {
            case BOKMAL -> nb;
            case NYNORSK -> nn;
            case ENGLISH -> en;
        };
    }
}
