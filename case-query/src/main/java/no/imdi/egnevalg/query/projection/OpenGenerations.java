package no.imdi.egnevalg.query.projection;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The generations of a view, in one shape, that are written.
 *
 * @param serving the one that is read; null before the first has been filled
 * @param building the one that is being filled; null where none is
 * @param last the highest number that was given to one
 * @param turn how often the writing of the view has gone to another instance, or been taken up again
 */
record OpenGenerations(
        String view,
        int shape,
        @Nullable Long serving,
        @Nullable Long building,
        long last,
        long turn) {

    Optional<GenerationKey> servingKey() {
        return key(serving);
    }

    Optional<GenerationKey> buildingKey() {
        return key(building);
    }

    /**
     * The one that is told of where only one is: the one that is read, or before there is one, the one that is being
     * filled.
     */
    Optional<GenerationKey> shownKey() {
        return servingKey().or(this::buildingKey);
    }

    private Optional<GenerationKey> key(@Nullable Long number) {
        return number == null ? Optional.empty() : Optional.of(new GenerationKey(view, shape, number));
    }

    /** Whether it is read or being filled. */
    boolean names(GenerationKey generation) {
        return Stream.concat(servingKey().stream(), buildingKey().stream()).anyMatch(generation::equals);
    }

    /** With a new one to be filled; one that was being filled is given up. */
    OpenGenerations withNext() {
        return new OpenGenerations(view, shape, serving, last + 1, last + 1, turn);
    }

    /** With the one that was being filled as the one that is read. */
    OpenGenerations switched() {
        return new OpenGenerations(view, shape, building, null, last, turn);
    }

    /** With none that is read. */
    OpenGenerations withdrawn() {
        return new OpenGenerations(view, shape, null, building, last, turn);
    }

    OpenGenerations withNextTurn() {
        return new OpenGenerations(view, shape, serving, building, last, turn + 1);
    }
}
