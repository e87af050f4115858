package no.imdi.egnevalg.query.conversations;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import no.imdi.egnevalg.access.identity.Caller;
import no.imdi.egnevalg.access.rights.AccessRefusedException;
import no.imdi.egnevalg.access.rights.Requires;
import no.imdi.egnevalg.access.rights.Right;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.codelist.Language;
import no.imdi.egnevalg.query.http.CodeLabels;
import no.imdi.egnevalg.query.http.LabelledAnswer;
import no.imdi.egnevalg.query.http.ReadYourWrites;
import no.imdi.egnevalg.query.views.Shows;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/conversations/{logId}}. */
@RestController
@Tag(name = "Conversations")
class ConversationLogApi {

    private final ConversationLogs logs;
    private final ReadYourWrites readYourWrites;
    private final CodeLists codeLists;

    ConversationLogApi(ConversationLogs logs, ReadYourWrites readYourWrites, CodeLists codeLists) {
        this.logs = logs;
        this.readYourWrites = readYourWrites;
        this.codeLists = codeLists;
    }

    @Requires(Right.READ_CONVERSATIONS)
    @Shows(ConversationsProjection.NAME)
    @GetMapping(path = "/api/v1/conversations/{logId}", produces = MediaType.APPLICATION_JSON_VALUE)
    @ApiResponse(
            responseCode = "200",
            description = "OK",
            useReturnTypeSchema = true,
            headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(type = "string")))
    @Operation(
            summary = "One log of conversations",
            description =
                    "The counts of the caller's own unit in one month. With version=N, as the answer to an act gave it, waits up to"
                            + " two seconds until the view has that version: you read what you wrote. Labels follow"
                            + " Accept-Language (nb, nn, en).")
    ResponseEntity<LabelledLog> one(
            Caller caller,
            @PathVariable String logId,
            @RequestParam(required = false) @Nullable @Parameter(example = "0") String version,
            Locale locale)
            throws InterruptedException {
        ConversationLogView log = readYourWrites
                .find(
                        logId,
                        version,
                        () -> logs.find(logId).filter(found -> caller.worksIn(found.unit())),
                        ConversationLogView::version)
                .orElseThrow(() -> refusal(logId, version, caller));
        CodeLabels labels = new CodeLabels(codeLists, Language.of(locale));
        return LabelledAnswer.of(LabelledLog.of(log, labels), labels.language(), log.version());
    }

    /** A log's id is derived from its unit and month. So the answer must not reveal that another unit has a log. */
    private RuntimeException refusal(String logId, @Nullable String version, Caller caller) {
        boolean hidden =
                logs.find(logId).filter(found -> !caller.worksIn(found.unit())).isPresent();
        if (version != null) {
            return hidden ? ReadYourWrites.hiddenVersion() : ReadYourWrites.versionNotAvailable();
        }
        return hidden
                ? AccessRefusedException.conversationLogNotFound()
                : AccessRefusedException.noSuchConversationLog();
    }
}
