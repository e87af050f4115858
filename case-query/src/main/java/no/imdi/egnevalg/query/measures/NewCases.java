package no.imdi.egnevalg.query.measures;

import java.util.OptionalInt;
import no.imdi.egnevalg.kernel.codelist.AdviserService;

/** Newly registered cases of a year, from the register or, before it, from print. */
public interface NewCases {

    /** Name of the projection that keeps them. */
    String PROJECTION = "yearly-counts";

    /** The total of the year; empty where nothing was collected. A printed total counts before the sum of printed rows. */
    OptionalInt in(AdviserService service, int year);

    /** The index in the event log up to which the totals contain everything. */
    long position();
}
