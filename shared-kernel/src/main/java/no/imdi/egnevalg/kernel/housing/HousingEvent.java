package no.imdi.egnevalg.kernel.housing;

import java.time.LocalDate;
import no.imdi.egnevalg.kernel.casefile.Recorded;

/**
 * Everything that can happen to national housing. All of it stands in one stream, for its rule is across all places.
 */
public sealed interface HousingEvent permits CapacitySet, PlaceOffered, OfferWithdrawn, MovedIn, MovedOut {

    /** Identifier of the one stream. */
    String STREAM = "national-housing";

    /** The day it happened, which may lie before the day it was entered. */
    LocalDate on();

    /** When it was registered, and by whom. */
    Recorded recorded();
}
