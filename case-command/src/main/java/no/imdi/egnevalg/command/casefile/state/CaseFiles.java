package no.imdi.egnevalg.command.casefile.state;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;

/** Case files that one act looks at and writes to together: what happens to them is committed in one transaction. */
public interface CaseFiles {

    /**
     * A case and another one.
     *
     * @param acted the case acted on
     * @param other empty where there is no such case
     */
    record Pair(CaseFileState acted, Optional<CaseFileState> other) {}

    /** The case acted on, at the version its author has seen. */
    CaseFileState load(String caseId, long seenVersion);

    /** Another case, at whatever version it has; empty where there is none, or none that the caller may know of. */
    Optional<CaseFileState> find(String caseId);

    /** The case acted on, at the version its author has seen, and another at whatever version it has. */
    Pair load(String caseId, long seenVersion, String otherCaseId);

    /** How much was entered into a case on its last day; empty where {@link #find} is. */
    Optional<ActsOfDay> actsOfDay(String caseId);

    /** The version of a case that is there. */
    long version(String caseId);

    /** Lets cases be as if they did not exist, for the rest of this unit of work. */
    void hide(Set<String> caseIds);

    /**
     * Lets happen what was decided, each event in its own case; a case that is opened takes its number.
     *
     * @return the version of the case acted on after it
     */
    long append(String caseId, List<? extends CaseFileEvent> events);
}
