package no.imdi.egnevalg.query.housing;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A share with its numerator and denominator.
 *
 * @param percent rounded half up
 */
@Schema(name = "HousingShare")
record Share(long percent, int numerator, int denominator) {

    /** Returns null where the denominator is zero. */
    static @Nullable Share of(int numerator, int denominator) {
        return denominator == 0
                ? null
                : new Share((200L * numerator + denominator) / (2L * denominator), numerator, denominator);
    }
}
