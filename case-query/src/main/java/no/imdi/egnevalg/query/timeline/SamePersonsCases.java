package no.imdi.egnevalg.query.timeline;

import java.util.List;
import java.util.Set;

/**
 * The cases of one person.
 *
 * @param asked the requested case
 * @param visible the cases that the caller may see, the requested one included
 * @param hidden the number of further cases
 * @param named the case ids that entries may contain: those of the visible cases, and of other cases with a current or
 *     former link to them that the caller may see too
 */
record SamePersonsCases(CaseHistory asked, List<CaseHistory> visible, int hidden, Set<String> named) {}
