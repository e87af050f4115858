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
 * The current labels of a case's codes; categories have the labels of the owning service. A code has the same label
 * everywhere in the answer, so that an unchanged code does not look changed. Lists are in the order of the codes.
 *
 * @param region left out where the case has none
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
        int now = today.getYear();
        CaseView.Owner owner = view.owner();
        AdviserService ownerService = AdviserService.valueOf(owner.service());
        UnitLabels at = labels.unit(view.service(), view.region(), view.posting(), now);
        return new CaseLabels(
                at.service(),
                at.region(),
                at.posting(),
                labels.category(ownerService, Category.valueOf(view.category()), now),
                labels.categories(ownerService, view.secondaryCategories(), now),
                labels.of("ageBand", view.ageBand(), now),
                labels.of("gender", view.gender(), now),
                labels.of("referralSource", view.referralSource(), now),
                labels.own("CaseState", view.state()),
                labels.category(ownerService, Category.valueOf(view.categoryNow()), now),
                labels.categories(ownerService, view.secondaryConcernsNow(), now),
                labels.unit(owner.service(), owner.region(), owner.posting(), now),
                labels.ofNullable("riskLevel", view.risk(), now));
    }
}
