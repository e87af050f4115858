package no.imdi.egnevalg.kernel.housing;

import java.time.LocalDate;
import no.imdi.egnevalg.kernel.casefile.Recorded;

/**
 * All events of national housing. They are in one stream, because the rule about places covers all of them together.
 */
public sealed interface HousingEvent permits CapacitySet, PlaceOffered, OfferWithdrawn, MovedIn, MovedOut {

    /** Identifier of the only stream. */
    String STREAM = "national-housing";

    /** The day of the event, which may lie before the day it was entered. */
    LocalDate on();

    /** When the event was recorded, and by whom. */
    Recorded recorded();
}
