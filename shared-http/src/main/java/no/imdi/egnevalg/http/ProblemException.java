package no.imdi.egnevalg.http;

/** Ends a request with a problem. */
public final class ProblemException extends RuntimeException {

    private final transient Problem problem;

    public ProblemException(Problem problem) {
        // No stack trace: it is an answer, not a fault.
        super(problem.type(), null, false, false);
        this.problem = problem;
    }

    /** The answer to give. */
    public Problem problem() {
        return problem;
    }
}
