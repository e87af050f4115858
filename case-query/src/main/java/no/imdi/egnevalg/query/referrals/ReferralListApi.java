package no.imdi.egnevalg.query.referrals;

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
import no.imdi.egnevalg.http.description.Code;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.codelist.Language;
import no.imdi.egnevalg.query.http.CodeLabels;
import no.imdi.egnevalg.query.http.LabelledAnswer;
import no.imdi.egnevalg.query.http.Parameters;
import no.imdi.egnevalg.query.http.Today;
import no.imdi.egnevalg.query.lives.CaseLivesProjection;
import no.imdi.egnevalg.query.referrals.ReferralListAnswer.ReferralTotals;
import no.imdi.egnevalg.query.views.Shows;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/referrals}. */
@RestController
@Tag(name = "Cases")
class ReferralListApi {

    private final UnitReferrals referrals;
    private final Today today;
    private final CodeLists codeLists;

    ReferralListApi(UnitReferrals referrals, Today today, CodeLists codeLists) {
        this.codeLists = codeLists;
        this.referrals = referrals;
        this.today = today;
    }

    @Requires(Right.READ_REFERRALS)
    @Shows(CaseLivesProjection.NAME)
    @GetMapping(path = "/api/v1/referrals", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Referrals to and from your unit",
            description =
                    "Four lists: those sent to your unit, those of its own cases, those that it has to answer, what is due first"
                            + " coming first, and those of its own that were answered and the answer not seen. Each answer has how many"
                            + " there are in every list. Follow next for more."
                            + " Labels follow Accept-Language (nb, nn, en).")
    ResponseEntity<ReferralListAnswer> list(
            @RequestParam(required = false)
                    @Nullable
                    @Parameter(required = true, example = "NEEDS_MY_ANSWER")
                    @Code(ReferralList.class)
                    String list,
            @RequestParam(required = false) @Nullable @Parameter(description = "page size, at most 200") String limit,
            @RequestParam(required = false) @Nullable @Parameter(description = "next of the page before") String after,
            Caller caller,
            HttpServletRequest request,
            Locale locale) {
        ReferralList asked = Parameters.required("list", Parameters.choice("list", list, ReferralList.class));
        int size = Parameters.pageSize(limit);
        ReferralPlace place = after == null ? null : ReferralPlace.read(after);
        CodeLabels labels = new CodeLabels(codeLists, Language.of(locale));
        ReferralListAnswer answer = answer(caller.ownUnit(), asked, place, size, labels);
        Disclosure.in(request)
                .ofCases(answer.referrals().stream().map(ListedReferral::caseId).toList())
                .detail("hits=" + answer.referrals().size());
        return LabelledAnswer.of(answer, labels.language());
    }

    private ReferralListAnswer answer(
            Unit unit, ReferralList list, @Nullable ReferralPlace after, int limit, CodeLabels labels) {
        List<UnitReferral> all = referrals.of(unit);
        List<UnitReferral> listed =
                all.stream().filter(one -> list.includes(one, unit)).toList();
        List<UnitReferral> found = UnitReferrals.page(listed, list, after, limit);
        List<UnitReferral> shown = found.subList(0, Math.min(limit, found.size()));
        return new ReferralListAnswer(
                list,
                labels.own(list),
                listed.size(),
                ReferralTotals.of(all, unit),
                shown.stream()
                        .map(one -> ListedReferral.of(one, today.date(), labels))
                        .toList(),
                found.size() > limit ? list.placeOf(shown.getLast()).write() : null);
    }
}
