package no.imdi.egnevalg.command.caller;

import no.imdi.egnevalg.kernel.casefile.Unit;

/** An act that a caller may do for their own unit only. */
public interface OwnUnitCommand {

    /** The unit it is done for. */
    Unit unit();
}
