package no.imdi.egnevalg.query.cases;

import java.time.LocalDate;
import java.util.List;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.query.http.CodeLabel;
import no.imdi.egnevalg.query.http.CodeLabels;
import no.imdi.egnevalg.query.http.UnitLabels;
import org.jspecify.annotations.Nullable;

/**
 * What the codes of a case are called: those under which it counts as in the year in which it was opened, those that say what it is
 * now as they are called today. Lists stand in the order of the codes.
 *
 * @param region left out where the case names none
 * @param posting left out where the case has none
 * @param risk left out before the first assessment
 */
record CaseLabels(
        CodeLabel service,
        @Nullable CodeLabel region,
        @Nullable CodeLabel posting,
        CodeLabel category,
        List<CodeLabel> secondaryCategories,
        CodeLabel ageBand,
        CodeLabel gender,
        CodeLabel referralSource,
        CodeLabel state,
        CodeLabel categoryNow,
        List<CodeLabel> secondaryConcernsNow,
        UnitLabels owner,
        @Nullable CodeLabel risk) {

    static CaseLabels of(CaseView view, CodeLabels labels, LocalDate today) {
        int then = LocalDate.parse(view.openedOn()).getYear();
        int now = today.getYear();
        AdviserService service = AdviserService.valueOf(view.service());
        CaseView.Owner owner = view.owner();
        AdviserService ownerService = AdviserService.valueOf(owner.service());
        UnitLabels at = labels.unit(view.service(), view.region(), view.posting(), then);
        return new CaseLabels(
                at.service(),
                at.region(),
                at.posting(),
                labels.category(service, Category.valueOf(view.category()), then),
                labels.categories(service, view.secondaryCategories(), then),
                labels.of("ageBand", view.ageBand(), then),
                labels.of("gender", view.gender(), then),
                labels.of("referralSource", view.referralSource(), then),
                labels.own("CaseState", view.state()),
                labels.category(ownerService, Category.valueOf(view.categoryNow()), now),
                labels.categories(ownerService, view.secondaryConcernsNow(), now),
                labels.unit(owner.service(), owner.region(), owner.posting(), now),
                labels.ofNullable("riskLevel", view.risk(), now));
    }
}
