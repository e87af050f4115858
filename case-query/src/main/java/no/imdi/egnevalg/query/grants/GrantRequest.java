package no.imdi.egnevalg.query.grants;

import no.imdi.egnevalg.kernel.casefile.CaseNumber;

/**
 * What somebody opens a case for.
 *
 * @param of the case by its number, which somebody who knows it told them; an identifier stands in other cases too
 */
record GrantRequest(CaseNumber of, StatedReason reason) {}
