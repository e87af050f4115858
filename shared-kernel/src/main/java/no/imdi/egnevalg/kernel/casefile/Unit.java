package no.imdi.egnevalg.kernel.casefile;

import java.util.Objects;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Region;
import org.jspecify.annotations.Nullable;

/**
 * Where in a service a case is worked on.
 *
 * @param region IMDi region; null where the service names none
 * @param posting code of the school or embassy; null where the service has none
 */
public record Unit(
        AdviserService service,
        @Nullable Region region,
        @Nullable String posting) {
    public Unit {
        Objects.requireNonNull(service);
    }

    /** Where a case is worked on that was registered so. */
    public static Unit of(AdviserService service, Registration registration) {
        return new Unit(service, registration.region(), registration.posting());
    }

    /**
     * The unit in one word; two of them are equal where the units are the same. A posting says which unit it is by
     * itself, for the region of a school may be left out. A region says which coordinator it is; the competence team is
     * one, wherever its case is.
     */
    public String key() {
        if (posting != null) {
            return service.name() + "/" + posting;
        }
        return service == AdviserService.REGIONAL_COORDINATOR && region != null
                ? service.name() + "/" + region.name()
                : service.name();
    }

    /** Whether both are the same unit, though one of them may name its region and the other not. */
    public boolean isSameAs(Unit other) {
        return key().equals(other.key());
    }
}
