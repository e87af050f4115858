package no.imdi.egnevalg.access.rights;

import no.imdi.egnevalg.http.Problem;
import org.springframework.http.HttpStatus;

/**
 * Ends a request whose caller may not do what was asked for. It is a type of its own, beside other problems, because
 * every denied attempt is logged.
 */
public final class AccessRefusedException extends RuntimeException {

    private static final Problem NOT_PERMITTED =
            Problem.of(HttpStatus.FORBIDDEN, "not-permitted", "Your role has no right to this.");
    private static final Problem NOT_PERMITTED_FOR_CASE = Problem.of(
            HttpStatus.FORBIDDEN,
            "not-permitted-for-case",
            "Your unit may see this case, but may not do this with it.");
    private static final Problem PURPOSE_REQUIRED = Problem.of(
            HttpStatus.FORBIDDEN,
            "purpose-required",
            "State what you open this case of another unit for, and ask again.");
    private static final Problem CASE_NOT_FOUND =
            Problem.of(HttpStatus.NOT_FOUND, "case-not-found", "There is no such case.");
    private static final Problem CONVERSATION_LOG_NOT_FOUND =
            Problem.of(HttpStatus.NOT_FOUND, "conversation-log-not-found", "There is no such log of conversations.");
    private static final Problem CASE_ERASED =
            Problem.of(HttpStatus.GONE, "case-file-erased", "The case file has been erased and cannot be read again.");
    private static final Problem ERASURE_NOT_DECIDED = Problem.of(
            HttpStatus.CONFLICT,
            "erasure-not-decided",
            "No decision to erase the case waits for its confirmation, and only then can all of it be taken out.");
    private static final Problem EXTRACT_NOT_APPROVED = Problem.of(
            HttpStatus.FORBIDDEN,
            "extract-not-approved",
            "Another privacy officer has to approve that all of this case is taken out, and has not done so in the last hours.");
    private static final Problem EMERGENCY_LIMIT_REACHED = Problem.of(
            HttpStatus.FORBIDDEN,
            "emergency-limit-reached",
            "You have declared as many emergencies in 24 hours as one person may. Ask a colleague, or the competence team.");

    private final transient Problem problem;
    private final boolean aboutNothing;

    private AccessRefusedException(Problem problem, boolean aboutNothing) {
        // No stack trace: it is an answer, not a fault.
        super(problem.type(), null, false, false);
        this.problem = problem;
        this.aboutNothing = aboutNothing;
    }

    private AccessRefusedException(Problem problem) {
        this(problem, false);
    }

    /** The role has no such right: the answer is the same whatever was asked about. */
    public static AccessRefusedException notPermitted() {
        return new AccessRefusedException(NOT_PERMITTED);
    }

    /** The caller may know of the case, but not do this with it. */
    public static AccessRefusedException notPermittedForCase() {
        return new AccessRefusedException(NOT_PERMITTED_FOR_CASE);
    }

    /** The caller may not know of the case: the answer is the one for a case that does not exist. */
    public static AccessRefusedException caseNotFound() {
        return new AccessRefusedException(CASE_NOT_FOUND);
    }

    /** There is no such case at all: who guesses leaves a trace too. */
    public static AccessRefusedException noSuchCase() {
        return new AccessRefusedException(CASE_NOT_FOUND, true);
    }

    /** Another unit keeps the log of conversations: the answer is the one for a log that does not exist. */
    public static AccessRefusedException conversationLogNotFound() {
        return new AccessRefusedException(CONVERSATION_LOG_NOT_FOUND);
    }

    /** There is no such log of conversations at all. */
    public static AccessRefusedException noSuchConversationLog() {
        return new AccessRefusedException(CONVERSATION_LOG_NOT_FOUND, true);
    }

    /** The caller was allowed to see the case, but nothing is left of it. */
    public static AccessRefusedException caseErased() {
        return new AccessRefusedException(CASE_ERASED, true);
    }

    /** The caller may take all there is of a case, but only of one that is about to be erased. */
    public static AccessRefusedException erasureNotDecided() {
        return new AccessRefusedException(ERASURE_NOT_DECIDED);
    }

    /** One officer alone takes nothing out. */
    public static AccessRefusedException extractNotApproved() {
        return new AccessRefusedException(EXTRACT_NOT_APPROVED);
    }

    /** The caller has opened as many cases of other units in an emergency as a day allows. */
    public static AccessRefusedException emergencyLimitReached() {
        return new AccessRefusedException(EMERGENCY_LIMIT_REACHED);
    }

    /** The caller may know of the case, but has to say what they open it for. */
    public static AccessRefusedException purposeRequired() {
        return new AccessRefusedException(PURPOSE_REQUIRED);
    }

    /** The caller may do this for their own unit only. */
    public static AccessRefusedException otherUnit(String pointer) {
        return new AccessRefusedException(
                Problem.at(HttpStatus.FORBIDDEN, pointer, "other-unit", "You may do this for your own unit only."));
    }

    /** Whether there was nothing to refuse. */
    public boolean isAboutNothing() {
        return aboutNothing;
    }

    /** The answer to give. */
    public Problem problem() {
        return problem;
    }
}
