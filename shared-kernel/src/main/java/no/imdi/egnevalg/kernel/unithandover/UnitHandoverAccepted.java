package no.imdi.egnevalg.kernel.unithandover;

import java.time.LocalDate;
import java.util.Objects;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.casefile.Unit;
import org.axonframework.serialization.Revision;

/** A unit accepted all cases of another unit, which thereby ceases to exist and gets nothing new. */
@Revision("1")
public record UnitHandoverAccepted(String unitHandoverId, LocalDate on, Unit from, Unit to, Recorded recorded)
        implements UnitHandoverEvent {
    public UnitHandoverAccepted {
        Objects.requireNonNull(unitHandoverId);
        Objects.requireNonNull(on);
        Objects.requireNonNull(from);
        Objects.requireNonNull(to);
        Objects.requireNonNull(recorded);
    }
}
