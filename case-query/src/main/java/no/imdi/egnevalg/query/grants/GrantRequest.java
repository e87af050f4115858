package no.imdi.egnevalg.query.grants;

import no.imdi.egnevalg.kernel.casefile.CaseNumber;

/**
 * A request to open a case.
 *
 * @param of the number of the case. A caller must have been told the number, while an id also appears in other cases
 */
record GrantRequest(CaseNumber of, StatedReason reason) {}
