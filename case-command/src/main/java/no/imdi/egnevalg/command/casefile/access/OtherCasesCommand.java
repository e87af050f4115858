package no.imdi.egnevalg.command.casefile.access;

import java.util.Set;
import no.imdi.egnevalg.command.turns.JointCommand;

/** A command that also writes to other cases it names. Cases that the caller may not see are treated as missing. */
public interface OtherCasesCommand extends JointCommand {

    /** Identifiers of the other cases. */
    Set<String> otherCases();

    @Override
    default Set<String> aggregates() {
        return otherCases();
    }
}
