package no.imdi.egnevalg.query.cases;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import no.imdi.egnevalg.access.identity.Caller;
import no.imdi.egnevalg.access.rights.Requires;
import no.imdi.egnevalg.access.rights.Right;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.codelist.Language;
import no.imdi.egnevalg.query.http.CodeLabels;
import no.imdi.egnevalg.query.http.LabelledAnswer;
import no.imdi.egnevalg.query.http.Today;
import no.imdi.egnevalg.query.reading.CaseReading;
import no.imdi.egnevalg.query.reading.CaseRequest;
import no.imdi.egnevalg.query.views.Shows;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/cases/{caseId}}. */
@RestController
@Tag(name = "Cases")
class CaseApi {

    private final Cases cases;
    private final CaseReading reading;
    private final CodeLists codeLists;
    private final Today today;

    CaseApi(Cases cases, CaseReading reading, CodeLists codeLists, Today today) {
        this.cases = cases;
        this.reading = reading;
        this.codeLists = codeLists;
        this.today = today;
    }

    @Requires(Right.READ_CASE)
    @Shows(CasesProjection.NAME)
    @GetMapping(path = "/api/v1/cases/{caseId}", produces = MediaType.APPLICATION_JSON_VALUE)
    @ApiResponse(
            responseCode = "200",
            description = "OK",
            useReturnTypeSchema = true,
            headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(type = "string")))
    @Operation(
            summary = "One case as it stands",
            description =
                    "The registration as corrected, under which it counts, and beside it what the case has become."
                            + " With version=N, as the answer to an act gave it, waits up to two seconds until the view has that"
                            + " version: you read what you wrote."
                            + " Cases of your own unit and those shared with it; others by emergency access or for a stated"
                            + " purpose. Labels follow Accept-Language (nb, nn, en).")
    ResponseEntity<LabelledCase> one(
            @PathVariable String caseId,
            @RequestParam(required = false) @Nullable @Parameter(example = "0") String version,
            Caller caller,
            HttpServletRequest request,
            Locale locale)
            throws InterruptedException {
        CaseView view = reading.read(new CaseRequest(caseId, version, caller, request), () -> cases.find(caseId))
                .answer();
        CodeLabels labels = new CodeLabels(codeLists, Language.of(locale));
        LabelledCase answer = new LabelledCase(view, CaseLabels.of(view, labels, today.date()));
        return LabelledAnswer.of(answer, labels.language(), view.version());
    }
}
