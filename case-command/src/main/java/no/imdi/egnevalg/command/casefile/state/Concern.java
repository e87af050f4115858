package no.imdi.egnevalg.command.casefile.state;

import java.time.LocalDate;
import no.imdi.egnevalg.kernel.casefile.ConcernFlagged;
import no.imdi.egnevalg.kernel.casefile.Unit;

/**
 * A concern that was flagged in a case and is not resolved.
 *
 * @param owner the unit responsible for the concern. A concern of the unit that owns the case follows the case to its
 *     next owner
 */
public record Concern(String concernId, LocalDate on, Unit owner) {

    static Concern of(ConcernFlagged flagged) {
        return new Concern(flagged.concernId(), flagged.on(), flagged.owner());
    }

    Concern passedOn(Unit from, Unit to) {
        return owner.isSameAs(from) ? new Concern(concernId, on, to) : this;
    }
}
