package no.imdi.egnevalg.kernel.unithandover;

import java.time.LocalDate;
import java.util.Objects;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.codelist.RevocationReason;
import org.axonframework.serialization.Revision;

/** The offer was withdrawn before it was answered. */
@Revision("1")
public record UnitHandoverWithdrawn(String unitHandoverId, LocalDate on, RevocationReason reason, Recorded recorded)
        implements UnitHandoverEvent {
    public UnitHandoverWithdrawn {
        Objects.requireNonNull(unitHandoverId);
        Objects.requireNonNull(on);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(recorded);
    }
}
