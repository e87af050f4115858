package no.imdi.egnevalg.query.conversations;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import no.imdi.egnevalg.access.identity.Caller;
import no.imdi.egnevalg.access.rights.Requires;
import no.imdi.egnevalg.access.rights.Right;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.codelist.Language;
import no.imdi.egnevalg.query.http.CodeLabels;
import no.imdi.egnevalg.query.http.LabelledAnswer;
import no.imdi.egnevalg.query.http.Parameters;
import no.imdi.egnevalg.query.views.Shows;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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
     * @param more whether there are more logs than these; a request for one month returns fewer
     */
    record Page(List<LabelledLog> logs, boolean more) {}

    @Requires(Right.READ_CONVERSATIONS)
    @Shows(ConversationsProjection.NAME)
    @GetMapping(path = "/api/v1/conversations", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Logs of conversations",
            description =
                    "What the caller's own unit has counted, one log a month, with the version that a correction names in"
                            + " If-Match. At most " + MOST + ", latest month first. Labels follow"
                            + " Accept-Language (nb, nn, en).")
    ResponseEntity<Page> list(
            Caller caller,
            @RequestParam(required = false) @Nullable @Parameter(example = "2012-03") String month,
            Locale locale) {
        Unit own = Objects.requireNonNull(caller.unit());
        List<ConversationLogView> found = logs.list(own, readMonth(month), MOST);
        CodeLabels labels = new CodeLabels(codeLists, Language.of(locale));
        List<LabelledLog> shown = found.stream()
                .limit(MOST)
                .map(log -> LabelledLog.of(log, labels))
                .toList();
        return LabelledAnswer.of(new Page(shown, found.size() > MOST), labels.language());
    }

    private static @Nullable YearMonth readMonth(@Nullable String month) {
        try {
            return month == null ? null : YearMonth.parse(month);
        } catch (DateTimeException e) {
            throw Parameters.wrong("month", "malformed-period", "A month is written YYYY-MM.");
        }
    }
}
