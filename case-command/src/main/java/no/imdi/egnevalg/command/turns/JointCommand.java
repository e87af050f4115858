package no.imdi.egnevalg.command.turns;

import java.util.Set;

/** A command that may look at or write to several aggregates. */
public interface JointCommand {

    /** The identifiers of all of them, those it creates too. */
    Set<String> aggregates();
}
