package no.imdi.egnevalg.query.timeline;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import no.imdi.egnevalg.access.audit.Disclosure;
import no.imdi.egnevalg.access.identity.Caller;
import no.imdi.egnevalg.access.rights.AccessRefusedException;
import no.imdi.egnevalg.access.rights.Requires;
import no.imdi.egnevalg.access.rights.Right;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.codelist.Language;
import no.imdi.egnevalg.query.grants.EmergenciesOfOwners;
import no.imdi.egnevalg.query.grants.SeenInEmergency;
import no.imdi.egnevalg.query.http.CodeLabels;
import no.imdi.egnevalg.query.http.Today;
import no.imdi.egnevalg.query.reading.CaseReading;
import no.imdi.egnevalg.query.reading.CaseRequest;
import no.imdi.egnevalg.query.reading.ReadAccess;
import no.imdi.egnevalg.query.sameperson.SamePerson;
import no.imdi.egnevalg.query.views.Shows;
import no.imdi.egnevalg.sealing.DataKeyFinder;
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
    private final CaseReading reading;
    private final CodeLists codeLists;
    private final DataKeyFinder keys;
    private final EmergenciesOfOwners emergencies;
    private final Today today;

    TimelineApi(
            Timelines timelines,
            CaseReading reading,
            CodeLists codeLists,
            DataKeyFinder keys,
            EmergenciesOfOwners emergencies,
            Today today) {
        this.timelines = timelines;
        this.reading = reading;
        this.codeLists = codeLists;
        this.keys = keys;
        this.emergencies = emergencies;
        this.today = today;
    }

    @Requires(Right.READ_TIMELINE)
    @Shows({TimelinesProjection.NAME, SamePerson.PROJECTION})
    @GetMapping(path = "/api/v1/cases/{caseId}/timeline", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "What happened in a case",
            description =
                    "Everything that happened in the case, and in the other cases of the same person, by day and then by"
                            + " registration. version=N waits as it does for one case. Of the other cases of the person it shows"
                            + " those you may see, and how many more there are. A case that only you have linked with it needs a purpose of its own. Of a link with a case that you may not see it tells that"
                            + " it was made or undone and why, but neither the case nor who did it. The owner is told in which emergencies"
                            + " others have opened the case. Labels follow Accept-Language (nb, nn, en).")
    ResponseEntity<Timeline> timeline(
            @PathVariable String caseId,
            @RequestParam(required = false) @Nullable @Parameter(example = "0") String version,
            Caller caller,
            HttpServletRequest request,
            Locale locale)
            throws InterruptedException {
        CaseRequest asked = new CaseRequest(caseId, version, caller, request);
        ReadAccess way = reading.read(asked, () -> timelines.find(caseId)).wayIn();
        SamePersonsCases cases = timelines
                .of(
                        caseId,
                        caller.id(),
                        (other, linkedByOthers) -> reading.isShownBeside(asked, way, other, linkedByOthers))
                .orElseThrow(AccessRefusedException::noSuchCase);
        Disclosure.in(request).ofCases(cases.named());
        Language language = Language.of(locale);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_LANGUAGE, language.locale().toLanguageTag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .body(new TimelineAssembler(new Words(codeLists, language, today.date()), new NoteReader(keys))
                        .of(cases, toldTo(caller, cases.asked(), language)));
    }

    /** The owner is told at once who has seen the case in an emergency. For an erased case, nothing is told. */
    private List<SeenInEmergency> toldTo(Caller caller, CaseHistory asked, Language language) {
        String caseNumber = asked.caseNumber();
        boolean owns = asked.scope().ownerUnit().equals(caller.ownUnit().key());
        return owns && caseNumber != null
                ? emergencies.ofCase(asked.caseId(), caseNumber, new CodeLabels(codeLists, language))
                : List.of();
    }
}
