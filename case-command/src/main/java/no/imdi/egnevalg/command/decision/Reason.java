package no.imdi.egnevalg.command.decision;

import java.util.Optional;

/** A reason why an act is refused. Each feature seals its own. None repeats what the caller sent. */
public interface Reason {

    /** Stable name of the reason, listed in docs/problems.md. */
    String type();

    /** JSON pointer to what is wrong in the request. */
    String pointer();

    /** One sentence for the caller. */
    String detail();

    /** Whether the request itself is in order and only comes at the wrong time in the life of the case. */
    default boolean liesInState() {
        return false;
    }

    /** Whether it holds for whatever version of the case, so that to look at it again helps nobody. */
    default boolean isForGood() {
        return false;
    }

    /** Identifier of a case that was named and is not there for the caller: whoever guesses at cases leaves a trace. */
    default Optional<String> caseGuessedAt() {
        return Optional.empty();
    }

    /** Whether the address names something that the case does not have. */
    default boolean liesInAddress() {
        return false;
    }
}
