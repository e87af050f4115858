package no.imdi.egnevalg.command.housing;

import java.util.ArrayList;
import java.util.List;
import no.imdi.egnevalg.command.housing.state.HousingState;
import no.imdi.egnevalg.kernel.housing.HousingEvent;
import org.jspecify.annotations.Nullable;

/**
 * The state of national housing while events come. It takes them when it is asked for, all at once, for each time it is
 * copied.
 */
final class GrowingHousingState {

    private final List<HousingEvent> since = new ArrayList<>();
    private HousingState state = HousingState.EMPTY;

    void happened(HousingEvent event) {
        since.add(event);
    }

    /** It begins anew with a state. */
    void beginWith(HousingState begun) {
        since.clear();
        state = begun;
    }

    /** After all events that have come. */
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
