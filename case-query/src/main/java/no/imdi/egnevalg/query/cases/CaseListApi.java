package no.imdi.egnevalg.query.cases;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import no.imdi.egnevalg.access.audit.Disclosure;
import no.imdi.egnevalg.access.identity.Caller;
import no.imdi.egnevalg.access.rights.Requires;
import no.imdi.egnevalg.access.rights.Right;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.codelist.Language;
import no.imdi.egnevalg.query.http.CodeLabels;
import no.imdi.egnevalg.query.http.LabelledAnswer;
import no.imdi.egnevalg.query.lives.CaseLivesProjection;
import no.imdi.egnevalg.query.views.Shows;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/cases}. */
@RestController
@Tag(name = "Cases")
class CaseListApi {

    private final CaseList list;
    private final CodeLists codeLists;

    CaseListApi(CaseList list, CodeLists codeLists) {
        this.list = list;
        this.codeLists = codeLists;
    }

    @Requires(Right.SEARCH_CASES)
    @Shows({CasesProjection.NAME, CaseLivesProjection.NAME})
    @GetMapping(path = "/api/v1/cases", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Cases of your unit, latest opened first",
            description =
                    "Cases of your own unit and those shared with it, for all roles, with their number. Whatever is given narrows"
                            + " the list; none, in small letters, asks for those without a value. sort orders it otherwise."
                            + " Follow next for more: no case comes twice, whatever is corrected between two pages."
                            + " Labels follow Accept-Language (nb, nn, en).")
    ResponseEntity<CaseListAnswer> list(
            @ModelAttribute @ParameterObject CaseListParameters asked,
            Caller caller,
            HttpServletRequest request,
            Locale locale) {
        CodeLabels labels = new CodeLabels(codeLists, Language.of(locale));
        CaseListAnswer answer = list.answer(
                new CaseList.Question(caller, asked.filters(), asked.order(), asked.walk(), asked.pageSize(), labels));
        Disclosure.in(request)
                .ofCases(answer.cases().stream().map(ListedCase::caseId).toList())
                .detail("hits=" + answer.cases().size());
        return LabelledAnswer.of(answer, labels.language());
    }
}
