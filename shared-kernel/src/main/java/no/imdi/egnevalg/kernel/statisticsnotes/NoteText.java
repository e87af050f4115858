package no.imdi.egnevalg.kernel.statisticsnotes;

import java.util.Objects;
import no.imdi.egnevalg.kernel.codelist.Language;

/** One line in each language, for readers of statistics. */
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
