package no.imdi.egnevalg.command.housing;

import java.util.ArrayList;
import java.util.List;
import no.imdi.egnevalg.command.housing.state.HousingState;
import no.imdi.egnevalg.kernel.housing.HousingEvent;
import org.jspecify.annotations.Nullable;

/**
 * The state of national housing while events are applied. Events are collected and applied together when the state is
 * read, because each application copies the state.
 */
final class GrowingHousingState {

    private final List<HousingEvent> since = new ArrayList<>();
    private HousingState state = HousingState.EMPTY;

    void happened(HousingEvent event) {
        since.add(event);
    }

    /** Starts again from a state. */
    void beginWith(HousingState begun) {
        since.clear();
        state = begun;
    }

    /** The state after all events so far. */
    HousingState now() {
        state = state.after(since);
        since.clear();
        return state;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GrowingHousingState growing && now().equals(growing.now());
    }

    @Override
    public int hashCode() {
        return now().hashCode();
    }
}
