package no.imdi.egnevalg.query.grants;

import no.imdi.egnevalg.kernel.casefile.CaseNumber;
import no.imdi.egnevalg.sealing.FreeText;

/**
 * What somebody opens a case for.
 *
 * @param of the case by its number, which somebody who knows it told them; an identifier stands in other cases too
 * @param purpose code of the reason or purpose
 */
record GrantRequest(CaseNumber of, String purpose, FreeText explanation) {}
