package no.imdi.egnevalg.kernel.codelist;

import java.util.Locale;

/** The languages of labels. */
public enum Language {
    BOKMAL(Locale.forLanguageTag("nb")),
    NYNORSK(Locale.forLanguageTag("nn")),
    ENGLISH(Locale.forLanguageTag("en"));

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** The language as a BCP 47 locale: nb, nn or en. */
    public Locale locale() {
        return locale;
    }

    /** The language to answer in for a caller's preferred locale; bokmål for Norwegian and for anything unknown. */
    public static Language of(Locale preferred) {
        return switch (preferred.getLanguage()) {
            case "nn" -> NYNORSK;
            case "en" -> ENGLISH;
            default -> BOKMAL;
        };
    }
}
