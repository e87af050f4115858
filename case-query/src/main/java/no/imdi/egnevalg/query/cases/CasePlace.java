package no.imdi.egnevalg.query.cases;

/**
 * The place of a case in a list.
 *
 * @param key the sort key
 */
record CasePlace(String key, String caseId) {}
