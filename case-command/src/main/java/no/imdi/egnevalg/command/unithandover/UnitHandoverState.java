package no.imdi.egnevalg.command.unithandover;

import java.util.Objects;
import no.imdi.egnevalg.kernel.unithandover.UnitHandoverAccepted;
import no.imdi.egnevalg.kernel.unithandover.UnitHandoverDeclined;
import no.imdi.egnevalg.kernel.unithandover.UnitHandoverEvent;
import no.imdi.egnevalg.kernel.unithandover.UnitHandoverOffered;
import no.imdi.egnevalg.kernel.unithandover.UnitHandoverWithdrawn;
import org.jspecify.annotations.Nullable;

/**
 * The state of the handover of a unit.
 *
 * @param offered the event that began the handover
 * @param accepted the acceptance; null where there is none
 * @param answered whether it was accepted, declined or withdrawn
 */
public record UnitHandoverState(
        UnitHandoverOffered offered, @Nullable UnitHandoverAccepted accepted, boolean answered) {

    static UnitHandoverState after(@Nullable UnitHandoverState before, UnitHandoverEvent event) {
        return switch (event) {
            case UnitHandoverOffered begun -> new UnitHandoverState(begun, null, false);
            case UnitHandoverAccepted taken ->
                new UnitHandoverState(Objects.requireNonNull(before).offered(), taken, true);
            case UnitHandoverDeclined _, UnitHandoverWithdrawn _ ->
                new UnitHandoverState(Objects.requireNonNull(before).offered(), null, true);
        };
    }
}
