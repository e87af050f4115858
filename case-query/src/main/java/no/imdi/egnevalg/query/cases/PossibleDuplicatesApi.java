package no.imdi.egnevalg.query.cases;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import no.imdi.egnevalg.access.audit.Disclosure;
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
import no.imdi.egnevalg.query.sameperson.SamePerson;
import no.imdi.egnevalg.query.views.Shows;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/cases/{caseId}/possible-duplicates}. */
@RestController
@Tag(name = "Cases")
class PossibleDuplicatesApi {

    private final PossibleDuplicates duplicates;
    private final CaseReading reading;
    private final CodeLists codeLists;
    private final Today today;

    PossibleDuplicatesApi(PossibleDuplicates duplicates, CaseReading reading, CodeLists codeLists, Today today) {
        this.duplicates = duplicates;
        this.reading = reading;
        this.codeLists = codeLists;
        this.today = today;
    }

    /**
     * Cases that may be duplicates.
     *
     * @param total the number of all such cases
     * @param more whether there are more than are shown
     */
    record Answer(String caseId, List<LabelledHint> possibleDuplicates, int total, boolean more) {}

    @Requires(Right.FIND_DUPLICATES)
    @Shows({CasesProjection.NAME, SamePerson.PROJECTION})
    @GetMapping(path = "/api/v1/cases/{caseId}/possible-duplicates", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Cases that may be about the same person",
            description =
                    "Cases with the same gender, the same main category or the fear of it, in the same region where both name"
                            + " one, and of an age that the person may have had then. Each with its grounds: SAME_AGE_BAND or"
                            + " OLDER_BY_TIME_BETWEEN, SAME_GENDER, SAME_CATEGORY or FEARED_AND_COMPLETED, SAME_REGION where both"
                            + " name it, OPENED_WITHIN_60_DAYS or OPENED_FURTHER_APART. Those with most of SAME_AGE_BAND,"
                            + " SAME_CATEGORY, SAME_REGION and OPENED_WITHIN_60_DAYS come first, then the nearest in time; at most"
                            + " 20. `total` says how many there are, `more` whether some are not shown. Left out are cases that are"
                            + " linked already, those that were unlinked as NOT_SAME_PERSON with all that are linked to them, and"
                            + " those that you may not know of. It is a hint: nothing is merged or linked by it. version=N waits as"
                            + " it does for one case. Labels follow Accept-Language (nb, nn, en).")
    ResponseEntity<Answer> of(
            @PathVariable String caseId,
            @RequestParam(required = false) @Nullable @Parameter(example = "0") String version,
            Caller caller,
            HttpServletRequest request,
            Locale locale)
            throws InterruptedException {
        var one = reading.read(new CaseRequest(caseId, version, caller, request), () -> duplicates.find(caseId))
                .answer();
        PossibleDuplicates.Hints hints = duplicates.hintsFor(one, caller);
        CodeLabels labels = new CodeLabels(codeLists, Language.of(locale));
        Answer answer = new Answer(
                caseId,
                hints.best().stream()
                        .map(hint -> LabelledHint.of(hint, labels, today.date()))
                        .toList(),
                hints.total(),
                hints.total() > hints.best().size());
        Disclosure.in(request)
                .ofCases(hints.best().stream()
                        .map(PossibleDuplicates.Hint::caseId)
                        .toList());
        return LabelledAnswer.of(answer, labels.language());
    }
}
