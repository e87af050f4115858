package no.imdi.egnevalg.access.log;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody opened a case of another unit in an emergency.
 *
 * @param entry that opened it
 * @param review null where nobody has looked at it yet
 */
public record Emergency(LoggedAccess entry, @Nullable Review review) {

    /**
     * That it was looked at. It is an entry of the log as well.
     *
     * @param by the privacy officer
     */
    public record Review(String by, Instant at) {}
}
