package no.imdi.egnevalg.kernel.unithandover;

import java.time.LocalDate;
import java.util.Objects;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.codelist.RejectionReason;
import org.axonframework.serialization.Revision;

/** The unit declined the cases. */
@Revision("1")
public record UnitHandoverDeclined(String unitHandoverId, LocalDate on, RejectionReason reason, Recorded recorded)
        implements UnitHandoverEvent {
    public UnitHandoverDeclined {
        Objects.requireNonNull(unitHandoverId);
        Objects.requireNonNull(on);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(recorded);
    }
}
