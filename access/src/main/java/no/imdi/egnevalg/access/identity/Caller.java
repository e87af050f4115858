package no.imdi.egnevalg.access.identity;

import java.util.Objects;
import no.imdi.egnevalg.kernel.casefile.Author;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.Role;
import org.jspecify.annotations.Nullable;

/**
 * The person who sends a request.
 *
 * @param id pseudonymous, as the issuer of tokens gives it; never a name
 * @param unit where the caller works; null for those who work on no cases
 */
public record Caller(String id, Role role, @Nullable Unit unit) {

    public Caller {
        Objects.requireNonNull(id);
        Objects.requireNonNull(role);
    }

    /** The caller as the author of what is entered. */
    public Author author() {
        return new Author(id, role, unit == null ? null : unit.service());
    }

    /** The unit of a caller who works on cases. */
    public Unit ownUnit() {
        return Objects.requireNonNull(unit, "Only those who work on cases have a unit");
    }

    /** True where the caller works in the given unit. */
    public boolean worksIn(Unit other) {
        return unit != null && unit.isSameAs(other);
    }
}
