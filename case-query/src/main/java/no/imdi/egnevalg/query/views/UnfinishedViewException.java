package no.imdi.egnevalg.query.views;

import no.imdi.egnevalg.http.Problem;
import no.imdi.egnevalg.query.projection.Filling;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Ends a request to which a view could only give an answer of the past. */
public final class UnfinishedViewException extends RuntimeException {

    private static final Problem REBUILDING = Problem.of(
            HttpStatus.SERVICE_UNAVAILABLE,
            "views-rebuilding",
            "The register is reading its events, and answers from no view that has not come to the last. Ask again.");
    private static final Problem CASE_BEHIND = Problem.of(
            HttpStatus.SERVICE_UNAVAILABLE,
            "case-behind",
            "Something that happened in this case could not be read. So it is not certain who may see it now."
                    + " The operators have to mend it.");

    private final transient Problem problem;

    private final @Nullable Double progress;

    private UnfinishedViewException(Problem problem, @Nullable Double progress) {
        // No stack trace: it is an answer, not a fault.
        super(problem.type(), null, false, false);
        this.problem = problem;
        this.progress = progress;
    }

    /** The whole view is being filled; null where nobody has looked how far it has come. */
    static UnfinishedViewException rebuilding(@Nullable Filling filling) {
        return new UnfinishedViewException(REBUILDING, filling == null ? null : filling.share());
    }

    /** An event of the case cannot be read, or lies among the dead letters of the view. */
    public static UnfinishedViewException caseBehind() {
        return new UnfinishedViewException(CASE_BEHIND, null);
    }

    Problem problem() {
        return problem;
    }

    /** The share of its events that the view has, from 0 to 1; null where that is not what is amiss. */
    @Nullable
    Double progress() {
        return progress;
    }
}
