package no.imdi.egnevalg.query.cases;

/**
 * Where a case stands in a list.
 *
 * @param key what the list is ordered by
 */
record CasePlace(String key, String caseId) {}
