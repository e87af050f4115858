package no.imdi.egnevalg.kernel.casefile;

import java.time.Instant;
import java.util.Objects;

/**
 * When something was entered into the register, and by whom.
 *
 * @param at the moment of registration, UTC
 * @param by the pseudonymous id of the author; never a name
 */
public record Recorded(Instant at, String by) {
    public Recorded {
        Objects.requireNonNull(at);
        Objects.requireNonNull(by);
    }
}
