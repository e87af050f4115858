package no.imdi.egnevalg.command.caller;

import no.imdi.egnevalg.kernel.casefile.Unit;

/** A command that callers may only send for their own unit. */
public interface OwnUnitCommand {

    /** The unit that the command is for. */
    Unit unit();
}
