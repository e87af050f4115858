package no.imdi.egnevalg.query.referrals;

import static com.mongodb.client.model.Filters.and;

import java.util.Comparator;
import java.util.List;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.query.lives.CaseLives;
import no.imdi.egnevalg.query.lives.CaseLivesProjection;
import no.imdi.egnevalg.query.lives.CaseReferrals;
import no.imdi.egnevalg.query.projection.DeadLetters;
import no.imdi.egnevalg.query.projection.ServedView;
import no.imdi.egnevalg.query.projection.ServedViews;
import no.imdi.egnevalg.query.reading.StuckCases;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the referrals that concern a unit. */
@Component
class UnitReferrals {

    private final CaseLives lives;
    private final StuckCases stuck;

    UnitReferrals(ServedViews views, DeadLetters deadLetters) {
        ServedView view = views.of(CaseLivesProjection.NAME);
        this.lives = new CaseLives(view);
        this.stuck = new StuckCases(deadLetters, view);
    }

    /** Returns all referrals that are in any of the unit's lists. */
    List<UnitReferral> of(Unit unit) {
        return lives.matching(and(CaseReferrals.concerning(unit), stuck.none())).stream()
                .flatMap(life -> life.caseReferrals().list().stream().map(referral -> new UnitReferral(life, referral)))
                .filter(one -> ReferralList.FROM_ME.includes(one, unit) || ReferralList.TO_ME.includes(one, unit))
                .toList();
    }

    /** Returns the next page of a list, and one more than the limit where there are more. */
    static List<UnitReferral> page(
            List<UnitReferral> listed, ReferralList list, @Nullable ReferralPlace after, int limit) {
        Comparator<ReferralPlace> order = list.order();
        return listed.stream()
                .filter(one -> after == null || order.compare(list.placeOf(one), after) > 0)
                .sorted(Comparator.comparing(list::placeOf, order))
                .limit(limit + 1L)
                .toList();
    }
}
