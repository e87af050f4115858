package no.imdi.egnevalg.query.crosstables;

import no.imdi.egnevalg.kernel.codelist.AdviserService;
import org.jspecify.annotations.Nullable;

/** Whether there are figures of a service and year. */
@FunctionalInterface
interface CoverageOfCases {

    /** Null where the register was in use; else the symbol that stands for the figure. */
    @Nullable
    String status(AdviserService service, int year);
}
