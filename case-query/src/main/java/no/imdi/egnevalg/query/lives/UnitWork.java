package no.imdi.egnevalg.query.lives;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.query.projection.ServedViews;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds what concerns a unit in cases, for the list of cases. In a case that is only shared with the unit, only the
 * referrals to the unit itself count.
 */
@Component
public class UnitWork {

    private final CaseLives lives;

    public UnitWork(ServedViews views) {
        this.lives = new CaseLives(views.of(CaseLivesProjection.NAME));
    }

    /** Returns the cases in which an item that waits for the unit is overdue. */
    public Set<String> overdue(Unit unit, LocalDate today) {
        Bson passed = and(eq("at.service", unit.service().name()), ne("dueOn", null), lt("dueOn", today.toString()));
        return ids(lives.matching(elemMatch("waitingItems.waiting", passed)).stream()
                .filter(life ->
                        life.waitingItems().waitingFor(unit, today).anyMatch(item -> isPassed(item.dueOn(), today))));
    }

    private static boolean isPassed(@Nullable LocalDate dueOn, LocalDate today) {
        return dueOn != null && dueOn.isBefore(today);
    }

    /**
     * Returns the cases with a referral that the unit may see.
     *
     * @param state the state of the referral; null for any
     */
    public Set<String> referred(Unit unit, @Nullable ReferralState state) {
        Bson some = state == null
                ? ne(CaseReferrals.FIELD, List.of())
                : elemMatch(CaseReferrals.FIELD, eq("state", state.name()));
        return ids(lives.matching(and(CaseReferrals.concerning(unit), some)).stream()
                .filter(life -> referralsOf(life, unit).anyMatch(one -> state == null || one.state() == state)));
    }

    /** Returns, by case, the distinct states of the referrals that the unit may see. */
    public Map<String, List<ReferralState>> referralStates(Unit unit, Collection<String> caseIds) {
        return lives.matching(in("_id", caseIds)).stream()
                .collect(Collectors.toMap(
                        CaseLife::caseId,
                        life -> referralsOf(life, unit)
                                .map(Referral::state)
                                .distinct()
                                .sorted()
                                .toList()));
    }

    /** The owner of the case sees all of its referrals. Another unit sees only those sent to it. */
    private static Stream<Referral> referralsOf(CaseLife life, Unit unit) {
        boolean isOwner = life.waitingItems().owner().isSameAs(unit);
        return life.caseReferrals().list().stream().filter(one -> isOwner || one.goesTo(unit));
    }

    private static Set<String> ids(Stream<CaseLife> found) {
        return found.map(CaseLife::caseId).collect(Collectors.toSet());
    }
}
