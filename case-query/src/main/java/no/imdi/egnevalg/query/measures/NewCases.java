package no.imdi.egnevalg.query.measures;

import java.util.List;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Language;

/** Newly registered cases of a year, from the register or from print, depending on the coverage of the year. */
public interface NewCases {

    /** Returns the figures of one year. */
    NewCasesOfYear of(AdviserService service, int year);

    /** Returns the footnotes to the figures of one year. */
    List<String> footnotes(AdviserService service, int year, Language language);

    /** The index in the event log up to which the figures are complete. */
    long position();
}
