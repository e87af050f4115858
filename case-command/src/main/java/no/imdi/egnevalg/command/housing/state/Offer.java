package no.imdi.egnevalg.command.housing.state;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The state of an offer.
 *
 * @param persons the number of places taken after moving in
 * @param withdrawnOn null unless the offer was withdrawn
 * @param movedInOn null before the applicants move in
 * @param movedOutOn null before the applicants move out
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
