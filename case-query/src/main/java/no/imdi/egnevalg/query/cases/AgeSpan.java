package no.imdi.egnevalg.query.cases;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import no.imdi.egnevalg.kernel.codelist.AgeBand;

/** A range of ages in whole years, both ends included. */
record AgeSpan(int from, int to) {

    private static final int OLDEST = 150;

    /** Returns the ages of a band; empty where the band is unknown. */
    static Optional<AgeSpan> of(AgeBand band) {
        return Optional.ofNullable(
                switch (band) {
                    case AGE_0_12 -> new AgeSpan(0, 12);
                    case AGE_13_15 -> new AgeSpan(13, 15);
                    case AGE_16_17 -> new AgeSpan(16, 17);
                    case AGE_18_20 -> new AgeSpan(18, 20);
                    case AGE_21_24 -> new AgeSpan(21, 24);
                    case AGE_25_29 -> new AgeSpan(25, 29);
                    case AGE_30_PLUS -> new AgeSpan(30, OLDEST);
                    case UNKNOWN -> null;
                });
    }

    /** Returns the ages on a later day of persons who have these ages on a day. */
    AgeSpan after(LocalDate day, LocalDate later) {
        int years = Period.between(day, later).getYears();
        boolean hasBirthdayMore = day.plusYears(years).isBefore(later);
        return new AgeSpan(from + years, to + years + (hasBirthdayMore ? 1 : 0));
    }

    boolean overlaps(AgeSpan other) {
        return from <= other.to && other.from <= to;
    }
}
