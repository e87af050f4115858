package no.imdi.egnevalg.command.casefile.state;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;

/** Case files that one act reads and writes together. All changes are committed in one transaction. */
public interface CaseFiles {

    /**
     * The case acted on and another case.
     *
     * @param acted the case acted on
     * @param other the other case; empty where it does not exist
     */
    record Pair(CaseFileState acted, Optional<CaseFileState> other) {}

    /** Loads the case acted on, at the version its author has seen. */
    CaseFileState load(String caseId, long seenVersion);

    /** Finds another case at its current version. Empty where it does not exist or the caller may not know of it. */
    Optional<CaseFileState> find(String caseId);

    /** Loads the case acted on, at the version its author has seen, and another case at its current version. */
    Pair load(String caseId, long seenVersion, String otherCaseId);

    /** Counts what was entered into a case on its last day of entry. Empty where {@link #find} is empty. */
    Optional<ActsOfDay> actsOfDay(String caseId);

    /** The current version of an existing case. */
    long version(String caseId);

    /** Treats cases as if they did not exist, for the rest of this unit of work. */
    void hide(Set<String> caseIds);

    /**
     * Appends each event to its own case. The number of a newly opened case is reserved.
     *
     * @return the version of the case acted on after the events
     */
    long append(String caseId, List<? extends CaseFileEvent> events);
}
