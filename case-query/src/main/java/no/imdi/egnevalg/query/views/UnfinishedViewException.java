package no.imdi.egnevalg.query.views;

import no.imdi.egnevalg.http.Problem;
import org.springframework.http.HttpStatus;

/** Ends a request to which a view could only give an answer of the past. */
public final class UnfinishedViewException extends RuntimeException {

    private static final Problem REBUILDING = Problem.of(
            HttpStatus.SERVICE_UNAVAILABLE,
            "views-rebuilding",
            "The register is reading its events again, and shows no case until it has come to the last. Ask again.");
    private static final Problem CASE_BEHIND = Problem.of(
            HttpStatus.SERVICE_UNAVAILABLE,
            "case-behind",
            "Something that happened in this case could not be taken in, so that it is not certain who may see it now."
                    + " The operators have to mend it.");

    private final transient Problem problem;

    private UnfinishedViewException(Problem problem) {
        // No stack trace: it is an answer, not a fault.
        super(problem.type(), null, false, false);
        this.problem = problem;
    }

    /** The whole view is being filled again. */
    public static UnfinishedViewException rebuilding() {
        return new UnfinishedViewException(REBUILDING);
    }

    /** An event of the case that may change who sees it lies among the dead letters. */
    public static UnfinishedViewException caseBehind() {
        return new UnfinishedViewException(CASE_BEHIND);
    }

    Problem problem() {
        return problem;
    }
}
