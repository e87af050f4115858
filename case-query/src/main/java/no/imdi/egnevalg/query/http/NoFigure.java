package no.imdi.egnevalg.query.http;

import no.imdi.egnevalg.http.description.NamedOutside;

/** The symbols that replace a figure in responses. */
public enum NoFigure implements NamedOutside {
    /** There cannot be a figure. */
    IMPOSSIBLE("."),

    /** There may be a figure, but it is not known. */
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
