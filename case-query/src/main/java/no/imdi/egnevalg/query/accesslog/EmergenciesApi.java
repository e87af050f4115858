package no.imdi.egnevalg.query.accesslog;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.imdi.egnevalg.access.audit.Disclosure;
import no.imdi.egnevalg.access.log.AccessLogReader;
import no.imdi.egnevalg.access.log.Emergency;
import no.imdi.egnevalg.access.rights.Requires;
import no.imdi.egnevalg.access.rights.Right;
import no.imdi.egnevalg.http.description.Code;
import no.imdi.egnevalg.query.http.Parameters;
import no.imdi.egnevalg.query.http.YesOrNo;
import no.imdi.egnevalg.query.views.Shows;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/access-log/emergencies}. */
@RestController
@Tag(name = "Access log")
class EmergenciesApi {

    private static final int MOST = 100;
    private static final int USUAL = 50;

    private final AccessLogReader log;
    private final EntryViews views;

    EmergenciesApi(AccessLogReader log, EntryViews views) {
        this.log = log;
        this.views = views;
    }

    /**
     * One page.
     *
     * @param next cursor of the next page; left out on the last page
     */
    record Emergencies(
            List<EmergencyView> emergencies, @Nullable String next) {}

    @Requires(Right.READ_ACCESS_LOG)
    @Shows({})
    @GetMapping(path = "/api/v1/access-log/emergencies", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Emergencies in which cases of other units were opened, the newest first",
            description =
                    "Each with its explanation, and by whom and when it was reviewed. reviewed=false shows those that wait for"
                            + " it. Reading it is logged, for each case whose explanation is shown.")
    Emergencies list(
            @RequestParam(required = false) @Nullable @Parameter(example = "false") @Code(YesOrNo.class)
                    String reviewed,
            @RequestParam(required = false) @Nullable @Parameter(description = "page size, at most 100") String limit,
            @RequestParam(required = false) @Nullable @Parameter(description = "next of the page before") String after,
            HttpServletRequest request) {
        Long before = LogQuestion.position(
                "after", after, "malformed-cursor", "The cursor is none that this list has given.");
        int size = Objects.requireNonNullElse(Parameters.number("limit", limit, 1, MOST), USUAL);
        List<Emergency> found = log.emergencies(
                Parameters.yesOrNo("reviewed", reviewed), Objects.requireNonNullElse(before, Long.MAX_VALUE), size + 1);
        List<Emergency> shown = found.subList(0, Math.min(size, found.size()));
        List<EmergencyView> told =
                shown.stream().map(each -> EmergencyView.of(each, views)).toList();
        Disclosure.in(request).ofCases(explained(told)).detail("hits=" + told.size());
        return new Emergencies(
                told,
                found.size() > size ? Long.toString(shown.getLast().entry().position()) : null);
    }

    /** Showing an explanation counts as reading its case. */
    private static List<String> explained(List<EmergencyView> emergencies) {
        return emergencies.stream()
                .map(EmergencyView::entry)
                .filter(entry -> entry.explanation() != null)
                .flatMap(entry -> Stream.ofNullable(entry.caseId()))
                .toList();
    }
}
