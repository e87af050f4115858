package no.imdi.egnevalg.kernel.codelist;

/** What a code is called where it stands alone: without abbreviations, and clear without the table around it. */
public record LongLabel(String nb, String nn, String en) {

    /** The label in the given language. */
    public String in(Language language) {
        return switch (language) {
            case BOKMAL -> nb;
            case NYNORSK -> nn;
            case ENGLISH -> en;
        };
    }
}
