package no.imdi.egnevalg.kernel.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

/**
 * When an entry was made in the register, and by whom.
 *
 * @param at the time of the entry, UTC
 */
public record Recorded(Instant at, Author by) {

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    public Recorded {
        Objects.requireNonNull(at);
        Objects.requireNonNull(by);
    }

    /** The day of the entry in Europe/Oslo. */
    public LocalDate day() {
        return LocalDate.ofInstant(at, NORWAY);
    }
}
