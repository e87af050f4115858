package no.imdi.egnevalg.command.housing.reasons;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.imdi.egnevalg.command.decision.Reason;
import no.imdi.egnevalg.kernel.casefile.Recorded;

/** Every reason why an act on national housing is refused. */
public enum HousingRefusal implements Reason {
    /** The day has not come. */
    DAY_IN_FUTURE("The day has not come yet."),

    /** The day lies before what the act follows upon. */
    DAY_TOO_EARLY("The day lies before what this act follows upon: a capacity, the offer, or the moving in."),

    /** Nothing would change. */
    CAPACITY_UNCHANGED("There are as many units and places on that day already."),

    /** People live in the places that are to go. */
    CAPACITY_BELOW_RESIDENTS("On that day or later there are more residents than that."),

    /** All places are taken, on the day itself or later. */
    NO_PLACE_FREE("On that day or later there are not enough free places; each accompanying child takes one too."),

    /** There is no such offer. */
    OFFER_NOT_FOUND("There is no such offer."),

    /** The offer came to nothing. */
    OFFER_WITHDRAWN("The offer has been withdrawn."),

    /** They live there, or have lived there. */
    ALREADY_MOVED_IN("They have moved in already."),

    /** They have never lived there. */
    NOT_MOVED_IN("They have not moved in."),

    /** They live there no longer. */
    ALREADY_MOVED_OUT("They have moved out already.");

    private final String detail;

    HousingRefusal(String detail) {
        this.detail = detail;
    }

    /** What speaks against a day that has not come, or lies before the given one. */
    public static List<HousingRefusal> ofDay(LocalDate on, LocalDate notBefore, Recorded recorded) {
        List<HousingRefusal> refusals = new ArrayList<>();
        if (on.isAfter(recorded.day())) {
            refusals.add(DAY_IN_FUTURE);
        }
        if (on.isBefore(notBefore)) {
            refusals.add(DAY_TOO_EARLY);
        }
        return refusals;
    }

    @Override
    public String type() {
        return switch (this) {
            case DAY_IN_FUTURE -> "day-in-future";
            case DAY_TOO_EARLY -> "day-too-early";
            case CAPACITY_UNCHANGED -> "capacity-unchanged";
            case CAPACITY_BELOW_RESIDENTS -> "capacity-below-residents";
            case NO_PLACE_FREE -> "no-place-free";
            case OFFER_NOT_FOUND -> "offer-not-found";
            case OFFER_WITHDRAWN -> "offer-withdrawn";
            case ALREADY_MOVED_IN -> "already-moved-in";
            case NOT_MOVED_IN -> "not-moved-in";
            case ALREADY_MOVED_OUT -> "already-moved-out";
        };
    }

    @Override
    public String pointer() {
        return switch (this) {
            case DAY_IN_FUTURE, DAY_TOO_EARLY, NO_PLACE_FREE -> "/on";
            case CAPACITY_BELOW_RESIDENTS -> "/places";
            default -> "";
        };
    }

    @Override
    public String detail() {
        return detail;
    }

    @Override
    public boolean liesInState() {
        return this != DAY_IN_FUTURE && this != DAY_TOO_EARLY && this != CAPACITY_UNCHANGED;
    }
}
