package no.imdi.egnevalg.query.cases;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * A case, and what its codes are called.
 *
 * @param labels under the names of the codes
 */
record LabelledCase(@JsonUnwrapped CaseView view, CaseLabels labels) {}
