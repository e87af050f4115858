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
     * The generation that is reported on: the one that is read, or before the first switch, the one that is being
     * filled.
     */
    Optional<GenerationKey> shownKey() {
        return servingKey().or(this::buildingKey);
    }

    private Optional<GenerationKey> key(@Nullable Long number) {
        return number == null ? Optional.empty() : Optional.of(new GenerationKey(view, shape, number));
    }

    /** True where the generation is read or being filled. */
    boolean names(GenerationKey generation) {
        return Stream.concat(servingKey().stream(), buildingKey().stream()).anyMatch(generation::equals);
    }

    /** The same with a new generation to fill; one that was being filled is given up. */
    OpenGenerations withNext() {
        return new OpenGenerations(view, shape, serving, last + 1, last + 1, turn);
    }

    /** The same after the switch to the generation that was being filled. */
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
