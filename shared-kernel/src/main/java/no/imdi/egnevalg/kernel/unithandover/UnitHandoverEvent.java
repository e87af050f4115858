package no.imdi.egnevalg.kernel.unithandover;

import no.imdi.egnevalg.kernel.casefile.Recorded;

/** All events of the handover of a unit. Its effects on each case are in the stream of that case. */
public sealed interface UnitHandoverEvent
        permits UnitHandoverOffered, UnitHandoverAccepted, UnitHandoverDeclined, UnitHandoverWithdrawn {

    /** The handover of the event. */
    String unitHandoverId();

    /** When the event was recorded, and by whom. */
    Recorded recorded();
}
