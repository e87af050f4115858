package no.imdi.egnevalg.command.casefile.opening;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import no.imdi.egnevalg.access.rights.Requires;
import no.imdi.egnevalg.access.rights.Right;
import no.imdi.egnevalg.command.caller.Callers;
import no.imdi.egnevalg.command.casefile.registration.RegistrationFields;
import no.imdi.egnevalg.command.casefile.request.Notes;
import no.imdi.egnevalg.command.casefile.request.SealedNote;
import no.imdi.egnevalg.command.http.FieldReader;
import no.imdi.egnevalg.command.http.IdempotencyKey;
import no.imdi.egnevalg.command.http.Identifiers;
import no.imdi.egnevalg.command.http.IfMatch;
import no.imdi.egnevalg.command.http.JsonPost;
import no.imdi.egnevalg.command.http.RequestMark;
import no.imdi.egnevalg.command.http.RequestMarks;
import no.imdi.egnevalg.http.description.Code;
import no.imdi.egnevalg.http.description.Given;
import no.imdi.egnevalg.kernel.casefile.Author;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.casefile.Registration;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.LinkGrounds;
import no.imdi.egnevalg.sealing.FreeText;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/v1/cases}. */
@RestController
@Tag(name = "Cases")
class OpenCaseFileApi {

    private final CaseOpener opener;
    private final Callers callers;
    private final Clock clock;
    private final Notes notes;
    private final RequestMarks marks;
    private final Identifiers identifiers;

    OpenCaseFileApi(
            CaseOpener opener, Callers callers, Clock clock, Notes notes, RequestMarks marks, Identifiers identifiers) {
        this.opener = opener;
        this.callers = callers;
        this.clock = clock;
        this.notes = notes;
        this.marks = marks;
        this.identifiers = identifiers;
    }

    record Body(
            @Given @Nullable String service,
            @Nullable String region,
            @Nullable String posting,
            @Given @Nullable String openedOn,
            @Given @Nullable String category,
            @Nullable List<@Nullable String> secondaryCategories,
            @Given @Nullable String ageBand,
            @Given @Nullable String gender,
            @Given @Nullable String referralSource,
            @Nullable String linkedTo,
            @Code(LinkGrounds.class) @Nullable String linkGrounds,
            @Nullable FreeText note) {

        RegistrationFields registration() {
            return new RegistrationFields(
                    openedOn, category, secondaryCategories, region, posting, ageBand, gender, referralSource);
        }
    }

    record Opened(String caseId, String caseNumber, long version) {}

    /** A parsed opening. Without another case, the grounds are null too. */
    record Asked(
            AdviserService service,
            Registration registration,
            @Nullable String linkedTo,
            @Nullable LinkGrounds linkGrounds,
            @Nullable FreeText note) {}

    @Requires(Right.OPEN_CASE)
    @JsonPost(
            path = "/api/v1/cases",
            summary = "Open a case file",
            description = "The case counts as one newly registered case of the service, in the year of openedOn. Codes"
                    + " only, but for a note, which names nobody. Where the person is known from another case,"
                    + " linkedTo names it, and the case is linked to it from the start; linkGrounds says why, and is"
                    + " SERVICES_CONFIRMED unless given.",
            examples = @ExampleObject(name = "a school", value = """
                    {"service": "MINORITY_ADVISER", "posting": "SCHOOL-EAST-01", "openedOn": "2012-03-05",
                     "category": "FEARED_FORCED_MARRIAGE", "secondaryCategories": ["EXTREME_CONTROL"],
                     "ageBand": "AGE_16_17", "gender": "FEMALE", "referralSource": "SCHOOL"}"""))
    @ApiResponse(
            responseCode = "201",
            description = "Created",
            useReturnTypeSchema = true,
            headers = {@Header(name = HttpHeaders.LOCATION), @Header(name = HttpHeaders.ETAG)})
    ResponseEntity<Opened> open(
            @RequestHeader(name = IdempotencyKey.HEADER, required = false)
                    @Parameter(required = true, description = "A UUID. The same request again gets the same answer")
                    @Nullable
                    String idempotencyKey,
            @RequestBody Body body,
            HttpServletRequest request) {
        IdempotencyKey key = IdempotencyKey.required(idempotencyKey);
        Author author = callers.of(request);
        String caseId = identifiers.ofStream("case", author, key);
        Recorded recorded = new Recorded(clock.instant(), author);
        Asked asked = FieldReader.read(fields -> read(body, fields), like -> supposed(caseId, like, recorded));
        SealedNote note = notes.sealForOpening(caseId, recorded, asked.note());
        RequestMark mark = marks.of(key.value(), asked, notes.fingerprintsIn(caseId));
        String caseNumber = open(caseId, asked, recorded, note, mark);
        int version = (asked.linkedTo() == null ? 0 : 1) + (note == null ? 0 : 1);
        return ResponseEntity.created(URI.create("/api/v1/cases/" + caseId))
                .eTag(IfMatch.etag(version))
                .body(new Opened(caseId, caseNumber, version));
    }

    private static Object supposed(String caseId, Asked asked, Recorded recorded) {
        var opening = new OpenCaseFile(caseId, "", asked.service(), asked.registration(), recorded);
        return asked.linkedTo() == null || asked.linkGrounds() == null
                ? opening
                : new OpenLinkedCaseFile(opening, asked.linkedTo(), asked.linkGrounds());
    }

    private String open(String caseId, Asked asked, Recorded recorded, @Nullable SealedNote note, RequestMark mark) {
        if (asked.linkedTo() == null || asked.linkGrounds() == null) {
            return opener.open(caseId, asked.service(), asked.registration(), recorded, note, mark);
        }
        return opener.openLinked(
                caseId,
                asked.service(),
                asked.registration(),
                asked.linkedTo(),
                asked.linkGrounds(),
                recorded,
                note,
                mark);
    }

    private static @Nullable Asked read(Body body, FieldReader fields) {
        AdviserService service = fields.requiredCode("/service", body.service(), AdviserService.class);
        Registration registration = body.registration().read(fields).orElse(null);
        LinkGrounds given = fields.code("/linkGrounds", body.linkGrounds(), LinkGrounds.class);
        String linkedTo = given == null
                ? fields.caseId("/linkedTo", body.linkedTo())
                : fields.requiredCaseId("/linkedTo", body.linkedTo());
        FreeText note = fields.note(body.note());
        LinkGrounds grounds = given == null ? LinkGrounds.SERVICES_CONFIRMED : given;
        return service == null || registration == null
                ? null
                : new Asked(service, registration, linkedTo, linkedTo == null ? null : grounds, note);
    }
}
