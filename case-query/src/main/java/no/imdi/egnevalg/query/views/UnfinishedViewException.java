package no.imdi.egnevalg.query.views;

import no.imdi.egnevalg.http.Problem;
import no.imdi.egnevalg.query.projection.Filling;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Fails a request that a view could only answer with outdated data. */
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
        // No stack trace, because this is a regular response and not a fault.
        super(problem.type(), null, false, false);
        this.problem = problem;
        this.progress = progress;
    }

    /**
     * The whole view is being filled.
     *
     * @param filling null where the progress is not known
     */
    static UnfinishedViewException rebuilding(@Nullable Filling filling) {
        return new UnfinishedViewException(REBUILDING, filling == null ? null : filling.share());
    }

    /** An event of the case is unreadable, or is among the dead letters of the view. */
    public static UnfinishedViewException caseBehind() {
        return new UnfinishedViewException(CASE_BEHIND, null);
    }

    Problem problem() {
        return problem;
    }

    /**
     * The share of its events that the view contains, from 0 to 1; null where it is not known, or where the view is not
     * being filled.
     */
    @Nullable
    Double progress() {
        return progress;
    }
}
