package no.imdi.egnevalg.command.casefile.access;

import java.util.Set;
import no.imdi.egnevalg.command.turns.JointCommand;

/**
 * An act that also writes to cases it names. The caller must be able to see them; those that they cannot see do not
 * exist for them.
 */
public interface OtherCasesCommand extends JointCommand {

    /** Identifiers of the other cases. */
    Set<String> otherCases();

    @Override
    default Set<String> aggregates() {
        return otherCases();
    }
}
