package no.imdi.egnevalg.kernel.eventjson;

import java.time.LocalDate;
import java.util.Map;
import no.imdi.egnevalg.kernel.codelist.AgeBand;
import no.imdi.egnevalg.kernel.codelist.Gender;
import no.imdi.egnevalg.kernel.codelist.HousingWithdrawalReason;
import no.imdi.egnevalg.kernel.codelist.ReferralSource;
import no.imdi.egnevalg.kernel.housing.Applicant;
import no.imdi.egnevalg.kernel.housing.CapacitySet;
import no.imdi.egnevalg.kernel.housing.MovedIn;
import no.imdi.egnevalg.kernel.housing.MovedOut;
import no.imdi.egnevalg.kernel.housing.OfferWithdrawn;
import no.imdi.egnevalg.kernel.housing.PlaceOffered;

/** What the stored events of national housing mean, by the name of their file. */
final class HousingExamples {

    private static final String OFFER = "6e2b1f90-4c3d-3a5b-8e7f-0a1b2c3d4e5f";

    static final Map<String, Object> BY_FILE = Map.of(
            "CapacitySet-1",
            new CapacitySet(LocalDate.of(2012, 1, 1), 19, 28, EventExamples.byAdviser("2012-01-03T08:00:00Z")),
            "PlaceOffered-1",
            new PlaceOffered(
                    OFFER,
                    LocalDate.of(2012, 2, 1),
                    new Applicant(Gender.FEMALE, AgeBand.AGE_18_20, 1),
                    ReferralSource.CRISIS_SHELTER,
                    EventExamples.byAdviser("2012-02-01T08:00:00Z")),
            "OfferWithdrawn-1",
            new OfferWithdrawn(
                    OFFER,
                    LocalDate.of(2012, 2, 3),
                    HousingWithdrawalReason.RETURNED_TO_FAMILY,
                    EventExamples.byAdviser("2012-02-03T08:00:00Z")),
            "MovedIn-1",
            new MovedIn(OFFER, LocalDate.of(2012, 2, 6), EventExamples.byAdviser("2012-02-06T08:00:00Z")),
            "MovedOut-1",
            new MovedOut(OFFER, LocalDate.of(2012, 8, 31), EventExamples.byAdviser("2012-08-31T08:00:00Z")));

    private HousingExamples() {}
}
