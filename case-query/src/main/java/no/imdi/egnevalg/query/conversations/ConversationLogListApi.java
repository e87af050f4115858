package no.imdi.egnevalg.query.conversations;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import no.imdi.egnevalg.access.rights.Requires;
import no.imdi.egnevalg.access.rights.Right;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.query.http.Parameters;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/conversations}. */
@RestController
@Tag(name = "Conversations")
class ConversationLogListApi {

    private static final int MOST = 500;

    private final ConversationLogs logs;
    private final CodeLists codeLists;

    ConversationLogListApi(ConversationLogs logs, CodeLists codeLists) {
        this.logs = logs;
        this.codeLists = codeLists;
    }

    /**
     * Logs, latest month first.
     *
     * @param more whether there are more than these; a posting or a month narrows the question
     */
    record Page(List<ConversationLogView> logs, boolean more) {}

    @Requires(Right.READ_STATISTICS)
    @GetMapping(path = "/api/v1/conversations", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Logs of conversations",
            description =
                    "What units have counted, one log a unit and month, with the version that a correction names in"
                            + " If-Match. At most " + MOST + ", latest month first.")
    Page list(
            @RequestParam(required = false) @Nullable @Parameter(required = true, example = "MINORITY_ADVISER")
                    String service,
            @RequestParam(required = false) @Nullable @Parameter(example = "SCHOOL-EAST-01") String posting,
            @RequestParam(required = false) @Nullable @Parameter(example = "2012-03") String month) {
        AdviserService asked =
                Parameters.required("service", Parameters.code("service", service, AdviserService.class));
        requireKnown(posting);
        List<ConversationLogView> found = logs.list(asked, posting, readMonth(month), MOST);
        return found.size() > MOST ? new Page(found.subList(0, MOST), true) : new Page(found, false);
    }

    private void requireKnown(@Nullable String posting) {
        if (posting != null && codeLists.posting(posting).isEmpty()) {
            throw Parameters.wrong("posting", "unknown-code", "The code list has no such code.");
        }
    }

    private static @Nullable YearMonth readMonth(@Nullable String month) {
        try {
            return month == null ? null : YearMonth.parse(month);
        } catch (DateTimeException e) {
            throw Parameters.wrong("month", "malformed-period", "A month is written YYYY-MM.");
        }
    }
}
