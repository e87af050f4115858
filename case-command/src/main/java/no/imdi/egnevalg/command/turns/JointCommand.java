package no.imdi.egnevalg.command.turns;

import java.util.Set;

/** A command that may read or write several aggregates. */
public interface JointCommand {

    /** The identifiers of all these aggregates, including those that the command creates. */
    Set<String> aggregates();
}
