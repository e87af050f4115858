package no.imdi.egnevalg.query.caseload;

import java.util.List;

/**
 * The open cases at the end of a day.
 *
 * @param ages the ages, in the order of the numbers in {@code byAge}
 * @param position index in the event log up to which the figures contain everything
 */
record CaseloadView(String asOf, List<Age> ages, List<OfService> services, int total, long position) {

    /**
     * An age.
     *
     * @param fromDays days on which the case has been open, inclusive
     */
    record Age(String age, String label, int fromDays) {}

    /** One service's open cases. */
    record OfService(String service, String label, List<Row> rows, int open, List<Integer> byAge) {}

    /** One category. */
    record Row(String category, String label, int open, List<Integer> byAge) {}
}
