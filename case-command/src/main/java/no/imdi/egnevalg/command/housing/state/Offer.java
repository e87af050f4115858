package no.imdi.egnevalg.command.housing.state;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What has become of an offer.
 *
 * @param persons how many places it takes once they have moved in
 * @param withdrawnOn null unless it came to nothing
 * @param movedInOn null before they move in
 * @param movedOutOn null before they move out
 */
public record Offer(
        int persons,
        LocalDate offeredOn,
        @Nullable LocalDate withdrawnOn,
        @Nullable LocalDate movedInOn,
        @Nullable LocalDate movedOutOn) {

    static Offer of(int persons, LocalDate on) {
        return new Offer(persons, on, null, null, null);
    }

    Offer withdrawn(LocalDate on) {
        return new Offer(persons, offeredOn, on, null, null);
    }

    Offer movedIn(LocalDate on) {
        return new Offer(persons, offeredOn, null, on, null);
    }

    Offer movedOut(LocalDate on) {
        return new Offer(persons, offeredOn, null, movedInOn, on);
    }
}
