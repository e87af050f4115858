package no.imdi.egnevalg.issuer;

import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Region;
import org.jspecify.annotations.Nullable;

/**
 * Where a demo user works.
 *
 * @param region for regional coordinators; null for others
 * @param posting for advisers, a code of the list of postings; null for others
 */
public record DemoUnit(
        AdviserService service,
        @Nullable Region region,
        @Nullable String posting) {

    static DemoUnit of(AdviserService service) {
        return new DemoUnit(service, null, null);
    }

    static DemoUnit in(Region region) {
        return new DemoUnit(AdviserService.REGIONAL_COORDINATOR, region, null);
    }

    static DemoUnit at(AdviserService service, String posting) {
        return new DemoUnit(service, null, posting);
    }
}
