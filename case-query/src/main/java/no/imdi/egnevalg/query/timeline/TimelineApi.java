package no.imdi.egnevalg.query.timeline;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import no.imdi.egnevalg.access.rights.Requires;
import no.imdi.egnevalg.access.rights.Right;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.codelist.Language;
import no.imdi.egnevalg.query.http.OwnWrites;
import no.imdi.egnevalg.query.http.Parameters;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/cases/{caseId}/timeline}. */
@RestController
@Tag(name = "Cases")
class TimelineApi {

    private final Timelines timelines;
    private final OwnWrites ownWrites;
    private final CodeLists codeLists;

    TimelineApi(Timelines timelines, OwnWrites ownWrites, CodeLists codeLists) {
        this.timelines = timelines;
        this.ownWrites = ownWrites;
        this.codeLists = codeLists;
    }

    @Requires(Right.READ_TIMELINE)
    @GetMapping(path = "/api/v1/cases/{caseId}/timeline", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "What happened in a case",
            description =
                    "Everything that happened in the case, and in the other cases of the same person, by day and then by"
                            + " registration. version=N waits as it does for one case. With viewer it shows what that service may"
                            + " see: the owner and the competence team all of it, another service while a referral to it is active."
                            + " Labels follow Accept-Language (nb, nn, en).")
    ResponseEntity<Timeline> timeline(
            @PathVariable String caseId,
            @RequestParam(required = false) @Nullable @Parameter(example = "0") String version,
            @RequestParam(required = false) @Nullable @Parameter(example = "MINORITY_ADVISER") String viewer,
            Locale locale)
            throws InterruptedException {
        AdviserService asker = Parameters.code("viewer", viewer, AdviserService.class);
        // A case that may not be seen is waited for like one that does not exist: the answer tells nothing of it.
        ownWrites.read(version, () -> timelines.version(caseId, asker), Long::longValue);
        SamePersonsCases cases = timelines.of(caseId, asker).orElseThrow(OwnWrites::caseNotFound);
        Language language = Language.of(locale);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_LANGUAGE, language.locale().toLanguageTag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .body(new Telling(new Words(codeLists, language)).of(cases));
    }
}
