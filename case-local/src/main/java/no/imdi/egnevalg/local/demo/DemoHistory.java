package no.imdi.egnevalg.local.demo;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** The yearly counts of the 2012 report from before the first year that is kept case by case. */
public final class DemoHistory {

    private static final int FIRST_YEAR_OF_CASES = 2012;

    private DemoHistory() {}

    /** One JSON body a service, to be imported as historical counts; none for a service that did not exist yet. */
    public static List<String> before2012() {
        return YearlyTable.read().services().stream()
                .map(table -> table.before(FIRST_YEAR_OF_CASES))
                .filter(table -> !table.years().isEmpty())
                .map(JsonMapper.shared()::writeValueAsString)
                .toList();
    }
}
