package no.imdi.egnevalg.query.cases;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * A case with the labels of its codes.
 *
 * @param labels by the names of the fields
 */
record LabelledCase(@JsonUnwrapped CaseView view, CaseLabels labels) {}
