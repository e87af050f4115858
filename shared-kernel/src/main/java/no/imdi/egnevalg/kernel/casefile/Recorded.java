package no.imdi.egnevalg.kernel.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

/**
 * When something was entered into the register, and by whom.
 *
 * @param at the moment of registration, UTC
 */
public record Recorded(Instant at, Author by) {

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    public Recorded {
        Objects.requireNonNull(at);
        Objects.requireNonNull(by);
    }

    /** The day of registration, Europe/Oslo. */
    public LocalDate day() {
        return LocalDate.ofInstant(at, NORWAY);
    }
}
