package no.imdi.egnevalg.query.crosstables;

import no.imdi.egnevalg.kernel.codelist.AdviserService;
import org.jspecify.annotations.Nullable;

/** Tells whether there are figures for a service and year. */
@FunctionalInterface
interface CoverageOfCases {

    /** Returns null where the register was in use, else the symbol that replaces the figure. */
    @Nullable
    String status(AdviserService service, int year);
}
