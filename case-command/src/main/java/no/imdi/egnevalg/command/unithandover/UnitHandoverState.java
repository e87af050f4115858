package no.imdi.egnevalg.command.unithandover;

import java.util.Objects;
import no.imdi.egnevalg.kernel.unithandover.UnitHandoverAccepted;
import no.imdi.egnevalg.kernel.unithandover.UnitHandoverDeclined;
import no.imdi.egnevalg.kernel.unithandover.UnitHandoverEvent;
import no.imdi.egnevalg.kernel.unithandover.UnitHandoverOffered;
import no.imdi.egnevalg.kernel.unithandover.UnitHandoverWithdrawn;
import org.jspecify.annotations.Nullable;

/**
 * How far the handover of a unit has come.
 *
 * @param offered how it began
 * @param accepted null where it was not
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
