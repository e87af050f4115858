package no.imdi.egnevalg.command.casefile.access;

import java.util.HashSet;
import java.util.Set;

/** A command for an act on an existing case. It names the unit that may do the act. */
public interface CaseCommand extends OtherCasesCommand {

    /** The case acted on. */
    String caseId();

    /** Who may do the act: the unit that owns the case, unless the command overrides this. */
    default ActingUnit actingUnit() {
        return ActingUnit.OWNER;
    }

    @Override
    default Set<String> otherCases() {
        return Set.of();
    }

    @Override
    default Set<String> aggregates() {
        Set<String> all = new HashSet<>(otherCases());
        all.add(caseId());
        return all;
    }
}
