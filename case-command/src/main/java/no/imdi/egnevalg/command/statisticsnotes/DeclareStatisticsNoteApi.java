package no.imdi.egnevalg.command.statisticsnotes;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import no.imdi.egnevalg.access.rights.Requires;
import no.imdi.egnevalg.access.rights.Right;
import no.imdi.egnevalg.command.caller.Callers;
import no.imdi.egnevalg.command.http.Acts;
import no.imdi.egnevalg.command.http.FieldReader;
import no.imdi.egnevalg.command.http.IdempotencyKey;
import no.imdi.egnevalg.command.http.Identifiers;
import no.imdi.egnevalg.command.http.IfMatch;
import no.imdi.egnevalg.command.http.JsonPost;
import no.imdi.egnevalg.command.http.RequestMarks;
import no.imdi.egnevalg.http.description.Code;
import no.imdi.egnevalg.http.description.Given;
import no.imdi.egnevalg.kernel.casefile.Author;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.CoverageSubject;
import no.imdi.egnevalg.kernel.codelist.StatisticsNoteKind;
import no.imdi.egnevalg.kernel.statisticsnotes.NoteText;
import no.imdi.egnevalg.kernel.statisticsnotes.StatisticsNote;
import no.imdi.egnevalg.sealing.FreeText;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/v1/statistics-notes}. */
@RestController
@Tag(name = "Coverage")
class DeclareStatisticsNoteApi {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2199;

    /** Counted in UTF-16 code units. A footnote is one or two printed lines. */
    private static final int LONGEST_TEXT = 300;

    private final Acts acts;
    private final Callers callers;
    private final Clock clock;
    private final RequestMarks marks;
    private final Identifiers identifiers;

    DeclareStatisticsNoteApi(Acts acts, Callers callers, Clock clock, RequestMarks marks, Identifiers identifiers) {
        this.acts = acts;
        this.callers = callers;
        this.clock = clock;
        this.marks = marks;
        this.identifiers = identifiers;
    }

    record Body(
            @Given @Code(CoverageSubject.class) @Nullable String subject,
            @Nullable String service,
            @Given @Nullable Integer from,
            @Nullable Integer to,
            @Given @Code(StatisticsNoteKind.class) @Nullable String kind,
            @Given @Nullable NoteLines text) {}

    /** The text of the note in each language. */
    record NoteLines(
            @Given @Nullable FreeText nb,
            @Given @Nullable FreeText nn,
            @Given @Nullable FreeText en) {}

    /**
     * The answer to a declaration.
     *
     * @param version sequence number of the last event of the note; also its ETag
     */
    record Declared(String noteId, long version) {}

    @Requires(Right.DECLARE_COVERAGE)
    @JsonPost(
            path = "/api/v1/statistics-notes",
            summary = "Declare a source, a note or a series break",
            description =
                    "It stands as a footnote in every statistic that shows figures of this service and these years."
                            + " Without a last year it lasts. A series break stands at its first year and has no last. The service"
                            + " is left out for national housing. The text is one line of at most 300 characters in each language."
                            + " It holds no identity numbers, phone numbers or e-mail addresses.",
            examples = @ExampleObject(name = "more advisers", value = """
                    {"subject": "CASES", "service": "MINORITY_ADVISER", "from": 2016, "kind": "SERIES_BREAK",
                     "text": {"nb": "Flere rådgivere", "nn": "Fleire rådgivarar", "en": "More advisers"}}"""))
    @ApiResponse(
            responseCode = "201",
            description = "Created",
            useReturnTypeSchema = true,
            headers = @Header(name = HttpHeaders.ETAG))
    ResponseEntity<Declared> declare(
            @RequestHeader(name = IdempotencyKey.HEADER, required = false)
                    @Parameter(required = true, description = "A UUID. The same request again gets the same answer")
                    @Nullable
                    String idempotencyKey,
            @RequestBody Body body,
            HttpServletRequest request) {
        IdempotencyKey key = IdempotencyKey.required(idempotencyKey);
        Author author = callers.of(request);
        String noteId = identifiers.ofStream("statistics note", author, key);
        Recorded recorded = new Recorded(clock.instant(), author);
        StatisticsNote note = FieldReader.read(
                fields -> read(body, fields), like -> new DeclareStatisticsNote(noteId, like, recorded));
        acts.create(new DeclareStatisticsNote(noteId, note, recorded), noteId, marks.of(key.value(), note));
        return ResponseEntity.status(HttpStatus.CREATED).eTag(IfMatch.etag(0)).body(new Declared(noteId, 0));
    }

    private static @Nullable StatisticsNote read(Body body, FieldReader fields) {
        CoverageSubject subject = fields.requiredCode("/subject", body.subject(), CoverageSubject.class);
        AdviserService service = fields.code("/service", body.service(), AdviserService.class);
        Integer from = fields.requiredCount("/from", body.from(), FIRST_YEAR, LAST_YEAR);
        Integer to = body.to() == null ? null : fields.requiredCount("/to", body.to(), FIRST_YEAR, LAST_YEAR);
        StatisticsNoteKind kind = fields.requiredCode("/kind", body.kind(), StatisticsNoteKind.class);
        NoteText text = fields.requiredObject(
                "/text",
                body.text(),
                new NoteLines(null, null, null),
                lines -> Optional.ofNullable(read(lines, fields)));
        return subject == null || from == null || kind == null || text == null
                ? null
                : new StatisticsNote(subject, service, from, to, kind, text);
    }

    private static @Nullable NoteText read(NoteLines lines, FieldReader fields) {
        String nb = fields.requiredLine("/text/nb", lines.nb(), LONGEST_TEXT);
        String nn = fields.requiredLine("/text/nn", lines.nn(), LONGEST_TEXT);
        String en = fields.requiredLine("/text/en", lines.en(), LONGEST_TEXT);
        return nb == null || nn == null || en == null ? null : new NoteText(nb, nn, en);
    }
}
