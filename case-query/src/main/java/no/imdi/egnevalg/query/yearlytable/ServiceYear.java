package no.imdi.egnevalg.query.yearlytable;

import no.imdi.egnevalg.kernel.codelist.AdviserService;
import org.bson.Document;

/** The key of a counter document: one service in one year. */
record ServiceYear(AdviserService service, int year) {

    static ServiceYear of(Document document) {
        String[] parts = document.getString("_id").split(":", 2);
        return new ServiceYear(AdviserService.valueOf(parts[0]), Integer.parseInt(parts[1]));
    }

    String id() {
        return service + ":" + year;
    }
}
