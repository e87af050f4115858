package no.imdi.egnevalg.command.casefile.state;

import java.time.LocalDate;
import no.imdi.egnevalg.kernel.casefile.ConcernFlagged;
import no.imdi.egnevalg.kernel.casefile.Unit;

/**
 * Something flagged in a case and not resolved.
 *
 * @param owner who looks after it: whom it was given to, but with the case it goes on from one owner to the next
 */
public record Concern(String concernId, LocalDate on, Unit owner) {

    static Concern of(ConcernFlagged flagged) {
        return new Concern(flagged.concernId(), flagged.on(), flagged.owner());
    }

    Concern passedOn(Unit from, Unit to) {
        return owner.isSameAs(from) ? new Concern(concernId, on, to) : this;
    }
}
