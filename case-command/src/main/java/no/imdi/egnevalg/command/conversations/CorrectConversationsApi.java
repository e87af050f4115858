package no.imdi.egnevalg.command.conversations;

import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import no.imdi.egnevalg.access.rights.AccessRefusedException;
import no.imdi.egnevalg.access.rights.Requires;
import no.imdi.egnevalg.access.rights.Right;
import no.imdi.egnevalg.command.http.Acts;
import no.imdi.egnevalg.command.http.ChangeRequest;
import no.imdi.egnevalg.command.http.FieldReader;
import no.imdi.egnevalg.command.http.IfMatch;
import no.imdi.egnevalg.command.http.JsonPost;
import no.imdi.egnevalg.command.http.RequestMarks;
import no.imdi.egnevalg.http.description.Code;
import no.imdi.egnevalg.http.description.Given;
import no.imdi.egnevalg.kernel.codelist.CorrectionReason;
import no.imdi.egnevalg.kernel.conversations.ConversationPeriod;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/v1/conversations/{logId}/corrections}. */
@RestController
@Tag(name = "Conversations")
class CorrectConversationsApi {

    private final Acts acts;
    private final RequestMarks marks;

    CorrectConversationsApi(Acts acts, RequestMarks marks) {
        this.acts = acts;
        this.marks = marks;
    }

    record Body(
            @Given @Nullable String period,
            @Given @Nullable Integer conversations,
            @Given @Code(CorrectionReason.class) @Nullable String reason) {}

    @Requires(Right.RECORD_CONVERSATIONS)
    @JsonPost(
            path = "/api/v1/conversations/{logId}/corrections",
            summary = "Correct a count of conversations",
            description = "For a count that was wrong. The period is one that the log has, written as it was recorded.",
            examples = @ExampleObject(name = "mistyped", value = """
                    {"period": "2012-03-05", "conversations": 14, "reason": "OTHER_MISTAKE"}"""))
    ResponseEntity<LogAnswer> correct(@PathVariable String logId, ChangeRequest request, @RequestBody Body body) {
        CorrectConversations command = FieldReader.read(fields -> read(logId, request, body, fields));
        long version = changed(command, request, body);
        return ResponseEntity.ok().eTag(IfMatch.etag(version)).body(new LogAnswer(logId, version));
    }

    private long changed(CorrectConversations command, ChangeRequest request, Body body) {
        try {
            return acts.change(
                    command, command.logId(), request.seenVersion(), marks.of(request, command.logId(), body));
        } catch (AggregateNotFoundException e) {
            throw AccessRefusedException.noSuchConversationLog();
        }
    }

    private static @Nullable CorrectConversations read(
            String logId, ChangeRequest request, Body body, FieldReader fields) {
        ConversationPeriod period = PeriodReader.period(body.period(), fields);
        Integer conversations = PeriodReader.conversations(body.conversations(), fields);
        CorrectionReason reason = fields.requiredCode("/reason", body.reason(), CorrectionReason.class);
        return period == null || conversations == null || reason == null
                ? null
                : new CorrectConversations(
                        logId, request.seenVersion(), period, conversations, reason, request.recorded());
    }
}
