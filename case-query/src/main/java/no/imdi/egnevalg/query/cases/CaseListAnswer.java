package no.imdi.egnevalg.query.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of the case list.
 *
 * @param total the number of cases in the whole list that the caller may see now
 * @param next cursor of the next page; left out on the last page
 */
record CaseListAnswer(
        List<ListedCase> cases, long total, @Nullable String next) {}
