package no.imdi.egnevalg.command.coverage;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import no.imdi.egnevalg.access.rights.Requires;
import no.imdi.egnevalg.access.rights.Right;
import no.imdi.egnevalg.command.caller.Callers;
import no.imdi.egnevalg.command.http.Acts;
import no.imdi.egnevalg.command.http.FieldReader;
import no.imdi.egnevalg.command.http.IdempotencyKey;
import no.imdi.egnevalg.command.http.JsonPost;
import no.imdi.egnevalg.command.http.RequestMarks;
import no.imdi.egnevalg.http.description.Code;
import no.imdi.egnevalg.http.description.Given;
import no.imdi.egnevalg.kernel.casefile.Author;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.CoverageSource;
import no.imdi.egnevalg.kernel.codelist.CoverageSubject;
import no.imdi.egnevalg.kernel.coverage.CoverageDeclared;
import no.imdi.egnevalg.kernel.coverage.CoverageSpan;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/v1/coverage}. */
@RestController
@Tag(name = "Coverage")
class DeclareCoverageApi {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2199;

    private final Acts acts;
    private final Callers callers;
    private final Clock clock;
    private final RequestMarks marks;

    DeclareCoverageApi(Acts acts, Callers callers, Clock clock, RequestMarks marks) {
        this.acts = acts;
        this.callers = callers;
        this.clock = clock;
        this.marks = marks;
    }

    record Body(
            @Given @Code(CoverageSubject.class) @Nullable String subject,
            @Nullable String service,
            @Given @Nullable Integer from,
            @Nullable Integer to,
            @Given @Code(CoverageSource.class) @Nullable String source) {}

    /**
     * The answer to a declaration.
     *
     * @param version sequence number of the last declaration
     */
    record Declared(long version) {}

    @Requires(Right.DECLARE_COVERAGE)
    @JsonPost(
            path = "/api/v1/coverage",
            summary = "Declare what the figures of a span of years come from",
            description =
                    "The register, a printed table, or nothing. Without a last year it lasts. For the years it names"
                            + " a declaration overrides the earlier ones. The service is left out for national housing.",
            examples = @ExampleObject(name = "printed years", value = """
                    {"subject": "CASES", "service": "MINORITY_ADVISER", "from": 2013, "to": 2015,
                     "source": "PRINTED"}"""))
    @ResponseStatus(HttpStatus.CREATED)
    Declared declare(
            @RequestHeader(name = IdempotencyKey.HEADER, required = false)
                    @Parameter(required = true, description = "A UUID. The same request again gets the same answer")
                    @Nullable
                    String idempotencyKey,
            @RequestBody Body body,
            HttpServletRequest request) {
        IdempotencyKey key = IdempotencyKey.required(idempotencyKey);
        Author author = callers.of(request);
        Recorded recorded = new Recorded(clock.instant(), author);
        CoverageSpan span = FieldReader.read(fields -> read(body, fields), like -> command(like, recorded));
        return new Declared(acts.append(
                command(span, recorded), CoverageDeclared.STREAM, marks.of(key.ofCaller(author, "coverage"), span)));
    }

    private static DeclareCoverage command(CoverageSpan span, Recorded recorded) {
        return new DeclareCoverage(CoverageDeclared.STREAM, span, recorded);
    }

    private static @Nullable CoverageSpan read(Body body, FieldReader fields) {
        CoverageSubject subject = fields.requiredCode("/subject", body.subject(), CoverageSubject.class);
        AdviserService service = fields.code("/service", body.service(), AdviserService.class);
        Integer from = fields.requiredCount("/from", body.from(), FIRST_YEAR, LAST_YEAR);
        Integer to = body.to() == null ? null : fields.requiredCount("/to", body.to(), FIRST_YEAR, LAST_YEAR);
        CoverageSource source = fields.requiredCode("/source", body.source(), CoverageSource.class);
        return subject == null || from == null || source == null
                ? null
                : new CoverageSpan(subject, service, from, to, source);
    }
}
