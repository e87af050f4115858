package no.imdi.egnevalg.command.conversations;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import no.imdi.egnevalg.access.rights.Requires;
import no.imdi.egnevalg.access.rights.Right;
import no.imdi.egnevalg.command.caller.Callers;
import no.imdi.egnevalg.command.casefile.units.UnitFields;
import no.imdi.egnevalg.command.http.Acts;
import no.imdi.egnevalg.command.http.FieldReader;
import no.imdi.egnevalg.command.http.IdempotencyKey;
import no.imdi.egnevalg.command.http.Identifiers;
import no.imdi.egnevalg.command.http.IfMatch;
import no.imdi.egnevalg.command.http.JsonPost;
import no.imdi.egnevalg.command.http.RequestMarks;
import no.imdi.egnevalg.http.description.Given;
import no.imdi.egnevalg.kernel.casefile.Author;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.conversations.ConversationPeriod;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/v1/conversations}. */
@RestController
@Tag(name = "Conversations")
class RecordConversationsApi {

    private final Acts acts;
    private final Callers callers;
    private final Clock clock;
    private final RequestMarks marks;
    private final Identifiers identifiers;

    RecordConversationsApi(Acts acts, Callers callers, Clock clock, RequestMarks marks, Identifiers identifiers) {
        this.acts = acts;
        this.marks = marks;
        this.identifiers = identifiers;
        this.callers = callers;
        this.clock = clock;
    }

    record Body(
            @Given @Nullable String service,
            @Nullable String region,
            @Nullable String posting,
            @Given @Nullable String period,
            @Given @Nullable Integer conversations) {}

    record Asked(Unit unit, ConversationPeriod period, int conversations) {}

    @Requires(Right.RECORD_CONVERSATIONS)
    @JsonPost(
            path = "/api/v1/conversations",
            summary = "Record conversations outside cases",
            description =
                    "How many guidance conversations that belong to no case a unit held in a month (2012-03) or on"
                            + " a day (2012-03-05). A month is recorded as a whole or by days, and each period once. Several days"
                            + " of a month may be recorded at the same time.",
            examples = @ExampleObject(name = "a day at a school", value = """
                    {"service": "MINORITY_ADVISER", "posting": "SCHOOL-EAST-01", "period": "2012-03-05",
                     "conversations": 4}"""))
    @ApiResponse(
            responseCode = "201",
            description = "Created",
            useReturnTypeSchema = true,
            headers = {@Header(name = HttpHeaders.LOCATION), @Header(name = HttpHeaders.ETAG)})
    ResponseEntity<LogAnswer> record(
            @RequestHeader(name = IdempotencyKey.HEADER, required = false)
                    @Parameter(required = true, description = "A UUID. The same request again gets the same answer")
                    @Nullable
                    String idempotencyKey,
            @RequestBody Body body,
            HttpServletRequest request) {
        IdempotencyKey key = IdempotencyKey.required(idempotencyKey);
        Author author = callers.of(request);
        Recorded recorded = new Recorded(clock.instant(), author);
        Asked asked = FieldReader.read(fields -> read(body, fields), like -> command(like, recorded));
        RecordConversations command = command(asked, recorded);
        String logId = command.logId();
        // Several authors write to one log, so the idempotency key is made unique by the author.
        long version = acts.append(command, logId, marks.of(key.ofCaller(author, "conversations"), asked));
        return ResponseEntity.created(URI.create("/api/v1/conversations/" + logId))
                .eTag(IfMatch.etag(version))
                .body(new LogAnswer(logId, version));
    }

    private RecordConversations command(Asked asked, Recorded recorded) {
        String logId = identifiers.ofStream(
                ConversationLog.nameOf(asked.unit(), asked.period().month()));
        return new RecordConversations(logId, asked.unit(), asked.period(), asked.conversations(), recorded);
    }

    private static @Nullable Asked read(Body body, FieldReader fields) {
        Unit unit = new UnitFields(body.service(), body.region(), body.posting())
                .read("", fields)
                .orElse(null);
        ConversationPeriod period = PeriodReader.period(body.period(), fields);
        Integer conversations = PeriodReader.conversations(body.conversations(), fields);
        return unit == null || period == null || conversations == null ? null : new Asked(unit, period, conversations);
    }
}
