package no.imdi.egnevalg.kernel.unithandover;

import java.time.LocalDate;
import java.util.Objects;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.HandoverReason;
import org.axonframework.serialization.Revision;

/** The competence team offered all cases of a unit to another unit. No case changes owner until that unit accepts. */
@Revision("1")
public record UnitHandoverOffered(
        String unitHandoverId, LocalDate on, Unit from, Unit to, HandoverReason reason, Recorded recorded)
        implements UnitHandoverEvent {
    public UnitHandoverOffered {
        Objects.requireNonNull(unitHandoverId);
        Objects.requireNonNull(on);
        Objects.requireNonNull(from);
        Objects.requireNonNull(to);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(recorded);
    }
}
