package no.imdi.egnevalg.local.demo;

import java.util.List;
import no.imdi.egnevalg.kernel.codelist.AdviserService;

/** The tables of new cases by category and year, as the 2012 report prints them. */
record YearlyTable(List<ServiceTable> services) {

    static YearlyTable read() {
        return DemoResources.read("yearly-table-2012.json", YearlyTable.class);
    }

    ServiceTable service(AdviserService service) {
        return services.stream()
                .filter(table -> table.service() == service)
                .findFirst()
                .orElseThrow();
    }
}
