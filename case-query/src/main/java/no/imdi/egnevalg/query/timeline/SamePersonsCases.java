package no.imdi.egnevalg.query.timeline;

import java.util.List;
import java.util.Set;

/**
 * Cases about one person.
 *
 * @param asked the case that was asked for
 * @param visible all that the caller may see, the case that was asked for among them
 * @param hidden how many more there are
 * @param named ids that their entries may tell: those of the visible ones, and of others that are or were linked with
 *     them and that the caller may see as well
 */
record SamePersonsCases(CaseHistory asked, List<CaseHistory> visible, int hidden, Set<String> named) {}
