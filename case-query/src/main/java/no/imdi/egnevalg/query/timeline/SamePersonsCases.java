package no.imdi.egnevalg.query.timeline;

import java.util.List;

/**
 * Cases about one person.
 *
 * @param asked the case that was asked for
 * @param visible all that the caller may see, the case that was asked for among them
 * @param hidden how many more there are
 */
record SamePersonsCases(CaseHistory asked, List<CaseHistory> visible, int hidden) {}
