package no.imdi.egnevalg.command.housing.reasons;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.imdi.egnevalg.command.decision.Reason;
import no.imdi.egnevalg.kernel.casefile.Recorded;

/** The reasons to refuse an act on national housing. */
public enum HousingRefusal implements Reason {
    /** The day lies in the future. */
    DAY_IN_FUTURE("The day has not come yet."),

    /** The day lies before the earlier act that this one has to follow. */
    DAY_TOO_EARLY("The day lies before what this act follows upon: a capacity, the offer, or the moving in."),

    /** The capacity would not change. */
    CAPACITY_UNCHANGED("There are as many units and places on that day already."),

    /** There would be more residents than places, on the day itself or later. */
    CAPACITY_BELOW_RESIDENTS("On that day or later there are more residents than that."),

    /** Not enough places are free, on the day itself or later. */
    NO_PLACE_FREE("On that day or later there are not enough free places; each accompanying child takes one too."),

    /** There is no such offer. */
    OFFER_NOT_FOUND("There is no such offer."),

    /** The offer was withdrawn. */
    OFFER_WITHDRAWN("The offer has been withdrawn."),

    /** The applicants have already moved in, and perhaps out again. */
    ALREADY_MOVED_IN("They have moved in already."),

    /** The applicants have not moved in. */
    NOT_MOVED_IN("They have not moved in."),

    /** The applicants have already moved out. */
    ALREADY_MOVED_OUT("They have moved out already.");

    private final String detail;

    HousingRefusal(String detail) {
        this.detail = detail;
    }

    /** The reasons to refuse a day that lies in the future or before the given day. */
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
