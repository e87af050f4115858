package no.imdi.egnevalg.kernel.casefile;

import java.util.Objects;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Region;
import org.jspecify.annotations.Nullable;

/**
 * A unit of a service, which works on cases.
 *
 * @param region IMDi region; null where the service records none
 * @param posting code of the school or embassy; null where the service has none
 */
public record Unit(
        AdviserService service,
        @Nullable Region region,
        @Nullable String posting) {
    public Unit {
        Objects.requireNonNull(service);
    }

    /** The unit of a case with this registration. */
    public static Unit of(AdviserService service, Registration registration) {
        return new Unit(service, registration.region(), registration.posting());
    }

    /**
     * The unit as a key. Two keys are equal where the units are the same. A posting identifies a unit by itself,
     * because the region of a school may be left out. A region identifies a coordinator. The competence team is a
     * single unit, whatever the region of its case.
     */
    public String key() {
        if (posting != null) {
            return service.name() + "/" + posting;
        }
        return service == AdviserService.REGIONAL_COORDINATOR && region != null
                ? service.name() + "/" + region.name()
                : service.name();
    }

    /** True where both are the same unit, even if only one of them names its region. */
    public boolean isSameAs(Unit other) {
        return key().equals(other.key());
    }
}
