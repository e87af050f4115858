package no.imdi.egnevalg.query.measures;

import java.util.List;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Language;

/** Newly registered cases of a year, from the register or from print, as its coverage has it. */
public interface NewCases {

    /** What there is of one year. */
    NewCasesOfYear of(AdviserService service, int year);

    /** What must be read with the figures of one year. */
    List<String> footnotes(AdviserService service, int year, Language language);

    /** The index in the event log up to which the figures contain everything. */
    long position();
}
