package no.imdi.egnevalg.command.casefile.importing;

import no.imdi.egnevalg.kernel.casefile.Registration;
import no.imdi.egnevalg.kernel.codelist.AdviserService;

/** One row that may become a case file. */
record CaseRow(AdviserService service, Registration registration) {}
