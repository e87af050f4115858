package no.imdi.egnevalg.command.casefile.importing;

import no.imdi.egnevalg.kernel.casefile.Registration;
import no.imdi.egnevalg.kernel.codelist.AdviserService;

/** A parsed row that can be opened as a case file. */
record CaseRow(AdviserService service, Registration registration) {}
