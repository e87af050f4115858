package no.imdi.egnevalg.command.http;

import java.time.LocalDate;
import java.util.List;

/**
 * Chooses the assumed values of missing and malformed fields.
 *
 * @param turn the number of the turn, from 0; each turn chooses the next of a field's possible values
 */
record Supposition(int turn) {

    /**
     * Days that rules distinguish: one long ago, one in the future, and one in each span of years between changes of
     * the code lists.
     */
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(1900, 1, 1),
            LocalDate.of(9000, 1, 1),
            LocalDate.of(2010, 6, 1),
            LocalDate.of(2012, 6, 1),
            LocalDate.of(2014, 6, 1),
            LocalDate.of(2016, 6, 1),
            LocalDate.of(2018, 6, 1),
            LocalDate.of(2020, 6, 1),
            LocalDate.of(2022, 6, 1),
            LocalDate.of(2024, 6, 1),
            LocalDate.of(2026, 6, 1));

    /** The number of turns. No code list has more codes that rules distinguish. */
    static final int TURNS = 16;

    static final String CASE_ID = "00000000-0000-0000-0000-000000000000";

    <E extends Enum<E>> E code(Class<E> codes) {
        return of(List.of(codes.getEnumConstants()));
    }

    LocalDate day() {
        return of(DAYS);
    }

    <T> T of(List<T> values) {
        return values.get(turn % values.size());
    }
}
