package no.imdi.egnevalg.query.http;

import no.imdi.egnevalg.http.description.NamedOutside;

/** The signs that answers have in place of a figure. */
public enum NoFigure implements NamedOutside {
    /** There can be none. */
    IMPOSSIBLE("."),

    /** There may be one, which is not known. */
    NOT_KNOWN("..");

    private final String sign;

    NoFigure(String sign) {
        this.sign = sign;
    }

    @Override
    public String nameOutside() {
        return sign;
    }
}
