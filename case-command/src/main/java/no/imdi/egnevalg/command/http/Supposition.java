package no.imdi.egnevalg.command.http;

import java.time.LocalDate;
import java.util.List;

/**
 * Which of their possible values the fields that are missing or cannot be read are supposed to have.
 *
 * @param turn from 0; in each turn every field has another value, as far as it has that many
 */
record Supposition(int turn) {

    /**
     * Days that rules tell apart: long ago, not come yet, and one in each of the years between which the code lists
     * change.
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

    /** As many as a code list has codes that rules tell apart. */
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
