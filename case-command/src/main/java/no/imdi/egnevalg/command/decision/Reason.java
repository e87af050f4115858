package no.imdi.egnevalg.command.decision;

import java.util.Optional;

/** A reason to refuse an act. Each feature has its own types of reasons. No reason repeats content of the request. */
public interface Reason {

    /** Stable name of the reason, listed in docs/problems.md. */
    String type();

    /** JSON pointer to the invalid part of the request. */
    String pointer();

    /** One sentence for the caller. */
    String detail();

    /** True where the request is valid in itself but conflicts with the current state. */
    default boolean liesInState() {
        return false;
    }

    /** True where the reason holds for every later version too, so that reading the case again does not help. */
    default boolean isForGood() {
        return false;
    }

    /** Identifier of a case that the request names but the caller cannot see. Such guesses are logged. */
    default Optional<String> caseGuessedAt() {
        return Optional.empty();
    }

    /** True where the path names something that does not exist in the case. */
    default boolean liesInAddress() {
        return false;
    }
}
