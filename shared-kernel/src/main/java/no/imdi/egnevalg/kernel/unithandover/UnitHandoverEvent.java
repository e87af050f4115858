package no.imdi.egnevalg.kernel.unithandover;

import no.imdi.egnevalg.kernel.casefile.Recorded;

/**
 * Everything that can happen to the handover of a unit. What it leads to in each case stands in the stream of that
 * case.
 */
public sealed interface UnitHandoverEvent
        permits UnitHandoverOffered, UnitHandoverAccepted, UnitHandoverDeclined, UnitHandoverWithdrawn {

    /** The handover it happened to. */
    String unitHandoverId();

    /** When it was registered, and by whom. */
    Recorded recorded();
}
