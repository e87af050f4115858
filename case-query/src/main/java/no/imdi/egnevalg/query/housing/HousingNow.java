package no.imdi.egnevalg.query.housing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.imdi.egnevalg.query.http.CodeLabel;
import no.imdi.egnevalg.query.http.CodeLabels;
import org.jspecify.annotations.Nullable;

/**
 * National housing today.
 *
 * @param capacity the capacity in force today; left out before the first capacity
 * @param residents persons who live there today, children included
 * @param openOffers offers that can still lead to a move
 * @param stays stays of those who have moved in and not out
 * @param version sequence number of the last event, which commands send in If-Match; left out before the first event
 */
record HousingNow(
        @Nullable Capacity capacity,
        int residents,
        List<Open> openOffers,
        List<Stay> stays,
        @Nullable Long version,
        long position) {

    /** An open offer. Labels have the names of the fields they belong to. */
    record Open(
            String offerId,
            LocalDate offeredOn,
            String gender,
            String ageBand,
            int accompanyingChildren,
            String referrer,
            OpenLabels labels) {}

    /** The labels of an offer's codes, as used in the year of the offer. */
    record OpenLabels(CodeLabel gender, CodeLabel ageBand, CodeLabel referrer) {

        private static OpenLabels of(Placement offer, CodeLabels labels) {
            int year = offer.offeredOn().getYear();
            return new OpenLabels(
                    labels.of("gender", offer.gender(), year),
                    labels.of("ageBand", offer.ageBand(), year),
                    labels.of("referralSource", offer.referrer(), year));
        }
    }

    /**
     * A current stay.
     *
     * @param persons the number of places taken
     */
    record Stay(String offerId, LocalDate movedInOn, int persons) {}

    static HousingNow of(Housing housing, LocalDate today, CodeLabels labels) {
        return new HousingNow(
                housing.capacityOn(today).orElse(null),
                housing.residentsOn(today),
                housing.placements().stream()
                        .filter(Placement::isOpen)
                        .map(offer -> open(offer, labels))
                        .toList(),
                housing.placements().stream()
                        .filter(Placement::isLastingStay)
                        .map(HousingNow::stay)
                        .toList(),
                housing.version() == Housing.NOTHING_YET ? null : housing.version(),
                housing.position());
    }

    private static Open open(Placement offer, CodeLabels labels) {
        return new Open(
                offer.offerId(),
                offer.offeredOn(),
                offer.gender().name(),
                offer.ageBand().name(),
                offer.accompanyingChildren(),
                offer.referrer().name(),
                OpenLabels.of(offer, labels));
    }

    private static Stay stay(Placement stay) {
        return new Stay(stay.offerId(), Objects.requireNonNull(stay.movedInOn()), stay.persons());
    }
}
