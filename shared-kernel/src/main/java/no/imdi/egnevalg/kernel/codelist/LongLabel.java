package no.imdi.egnevalg.kernel.codelist;

/** The label of a code outside a table: without abbreviations, and clear without context. */
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
