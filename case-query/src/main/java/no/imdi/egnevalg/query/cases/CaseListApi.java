package no.imdi.egnevalg.query.cases;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import no.imdi.egnevalg.access.audit.Disclosure;
import no.imdi.egnevalg.access.identity.Caller;
import no.imdi.egnevalg.access.rights.Requires;
import no.imdi.egnevalg.access.rights.Right;
import no.imdi.egnevalg.kernel.casefile.CaseNumber;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.query.http.Parameters;
import no.imdi.egnevalg.query.views.Shows;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/cases}. */
@RestController
@Tag(name = "Cases")
class CaseListApi {

    private static final int LAST_YEAR = 9999;

    private final Cases cases;

    CaseListApi(Cases cases) {
        this.cases = cases;
    }

    /**
     * One page.
     *
     * @param next cursor of the next page; left out on the last
     */
    record Page(List<CaseView> cases, @Nullable String next) {}

    @Requires(Right.SEARCH_CASES)
    @Shows(CasesProjection.NAME)
    @GetMapping(path = "/api/v1/cases", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Cases, latest opened first",
            description =
                    "Cases of your own unit and those shared with it, for all roles. By the service that opened the case, the service that owns it now, year of openedOn, category as"
                            + " registered, state or case number. Follow next for more.")
    Page list(
            @RequestParam(required = false) @Nullable @Parameter(example = "MINORITY_ADVISER") String service,
            @RequestParam(required = false) @Nullable @Parameter(example = "2012") String year,
            @RequestParam(required = false) @Nullable @Parameter(example = "FEARED_FORCED_MARRIAGE") String category,
            @RequestParam(required = false) @Nullable @Parameter(example = "OPEN") String state,
            @RequestParam(required = false) @Nullable @Parameter(example = "MINORITY_ADVISER") String owner,
            @RequestParam(required = false) @Nullable String caseNumber,
            @RequestParam(required = false) @Nullable @Parameter(description = "page size, at most 200") String limit,
            @RequestParam(required = false) @Nullable @Parameter(description = "next of the page before") String after,
            Caller caller,
            HttpServletRequest request) {
        Cases.Search search = new Cases.Search(
                Parameters.code("service", service, AdviserService.class),
                Parameters.number("year", year, 0, LAST_YEAR),
                Parameters.code("category", category, Category.class),
                Parameters.code("state", state, CaseState.class),
                Parameters.code("owner", owner, AdviserService.class),
                caseNumber == null ? null : readCaseNumber(caseNumber));
        int size = Parameters.pageSize(limit);
        List<CaseView> found = cases.list(caller.ownUnit(), search, after == null ? null : Cursor.read(after), size);
        Page page = found.size() <= size
                ? new Page(found, null)
                : new Page(
                        found.subList(0, size),
                        Cursor.after(found.get(size - 1)).write());
        Disclosure.in(request)
                .ofCases(page.cases().stream().map(CaseView::caseId).toList())
                .detail("hits=" + page.cases().size());
        return page;
    }

    private static CaseNumber readCaseNumber(String written) {
        return CaseNumber.read(written)
                .orElseThrow(() -> Parameters.wrong(
                        "caseNumber",
                        "malformed-case-number",
                        "The case number is misspelt: its check character does not fit."));
    }
}
