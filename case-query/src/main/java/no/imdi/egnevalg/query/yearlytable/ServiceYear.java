package no.imdi.egnevalg.query.yearlytable;

import no.imdi.egnevalg.kernel.codelist.AdviserService;

/** What a counter document counts: one service in one year. */
record ServiceYear(AdviserService service, int year) {

    String id() {
        return service + ":" + year;
    }
}
