package no.imdi.egnevalg.query.http;

import no.imdi.egnevalg.http.description.NamedOutside;

/** The values of a yes-or-no parameter. */
public enum YesOrNo implements NamedOutside {
    YES("true"),
    NO("false");

    private final String text;

    YesOrNo(String text) {
        this.text = text;
    }

    @Override
    public String nameOutside() {
        return text;
    }
}
