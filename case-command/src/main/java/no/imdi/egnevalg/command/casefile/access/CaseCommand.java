package no.imdi.egnevalg.command.casefile.access;

import java.util.HashSet;
import java.util.Set;

/** An act on a case that exists, which says whose act it is. */
public interface CaseCommand extends OtherCasesCommand {

    /** The case acted on. */
    String caseId();

    /** Who may do it: the unit that owns the case, unless the act says otherwise. */
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
