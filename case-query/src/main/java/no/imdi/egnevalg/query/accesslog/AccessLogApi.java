package no.imdi.egnevalg.query.accesslog;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import no.imdi.egnevalg.access.audit.Disclosure;
import no.imdi.egnevalg.access.log.AccessLogReader;
import no.imdi.egnevalg.access.log.AccessOutcome;
import no.imdi.egnevalg.access.log.LoggedAccess;
import no.imdi.egnevalg.access.rights.Requires;
import no.imdi.egnevalg.access.rights.Right;
import no.imdi.egnevalg.http.description.Code;
import no.imdi.egnevalg.query.views.Shows;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/access-log}. */
@RestController
@Tag(name = "Access log")
class AccessLogApi {

    private final AccessLogReader log;
    private final EntryViews views;

    AccessLogApi(AccessLogReader log, EntryViews views) {
        this.log = log;
        this.views = views;
    }

    /**
     * One page.
     *
     * @param next cursor of the next page; left out on the last page
     */
    record Page(List<EntryView> entries, @Nullable String next) {}

    @Requires(Right.READ_ACCESS_LOG)
    @Shows({})
    @GetMapping(path = "/api/v1/access-log", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Who asked for what, the newest first",
            description =
                    "By case, by person, by days in Norway (both included), by what was asked for and what came of it. It has"
                            + " the purpose of what was opened for one, with its explanation, unless the case was erased, and of each"
                            + " read the address, with what its answer was narrowed to. Reading it"
                            + " is logged too: with the person that was looked up, and for each case whose explanation is shown.")
    Page search(
            @RequestParam(required = false) @Nullable String caseId,
            @RequestParam(required = false) @Nullable @Parameter(example = "demo-mr") String callerId,
            @RequestParam(required = false) @Nullable @Parameter(example = "2026-01-01") String from,
            @RequestParam(required = false) @Nullable @Parameter(example = "2026-12-31") String to,
            @RequestParam(required = false) @Nullable @Parameter(example = "BREAK_GLASS") String action,
            @RequestParam(required = false) @Nullable @Parameter(example = "DENIED") @Code(AccessOutcome.class)
                    String outcome,
            @RequestParam(required = false) @Nullable @Parameter(description = "page size, at most 100") String limit,
            @RequestParam(required = false) @Nullable @Parameter(description = "next of the page before") String after,
            HttpServletRequest request) {
        LogQuestion question = LogQuestion.read(caseId, callerId, from, to, action, outcome, limit, after);
        if (question.caseId() != null) {
            Disclosure.in(request).about(question.caseId());
        }
        Page page = page(log.search(question.withOneMore()), question.limit());
        Disclosure.in(request).ofCases(explained(page)).detail(detail(question, page));
        return page;
    }

    /** Showing an explanation counts as reading its case. */
    private static List<String> explained(Page page) {
        return page.entries().stream()
                .filter(entry -> entry.explanation() != null)
                .flatMap(entry -> Stream.ofNullable(entry.caseId()))
                .toList();
    }

    /** The searched caller's id is taken from the result, because the log does not store input that matched nothing. */
    private static String detail(LogQuestion question, Page page) {
        String hits = "hits=" + page.entries().size();
        return question.callerId() == null
                ? hits
                : page.entries().stream()
                        .flatMap(entry -> Stream.ofNullable(entry.callerId()))
                        .findFirst()
                        .map(callerId -> hits + ";" + SearchedCaller.written(callerId))
                        .orElse(hits);
    }

    private Page page(List<LoggedAccess> found, int limit) {
        List<LoggedAccess> shown = found.subList(0, Math.min(limit, found.size()));
        return new Page(
                shown.stream().map(views::of).toList(),
                found.size() > limit ? Long.toString(shown.getLast().position()) : null);
    }
}
