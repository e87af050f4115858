package no.imdi.egnevalg.query.yearlytable;

import no.imdi.egnevalg.http.description.NamedOutside;

/** A measure of the yearly table. */
enum TableMeasure implements NamedOutside {
    NEW(YearlyTables.NEW),
    PERSONS("persons"),
    OPEN("open");

    private final String name;

    TableMeasure(String name) {
        this.name = name;
    }

    @Override
    public String nameOutside() {
        return name;
    }
}
