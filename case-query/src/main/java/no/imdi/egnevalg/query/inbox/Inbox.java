package no.imdi.egnevalg.query.inbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.query.lives.CaseLife;
import no.imdi.egnevalg.query.lives.CaseLives;
import no.imdi.egnevalg.query.lives.CaseLivesProjection;
import no.imdi.egnevalg.query.lives.Waiting;
import no.imdi.egnevalg.query.projection.DeadLetters;
import no.imdi.egnevalg.query.projection.ServedView;
import no.imdi.egnevalg.query.projection.ServedViews;
import no.imdi.egnevalg.query.reading.StuckCases;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the items that wait for a unit. */
@Component
class Inbox {

    private final CaseLives lives;
    private final StuckCases stuck;

    Inbox(ServedViews views, DeadLetters deadLetters) {
        ServedView view = views.of(CaseLivesProjection.NAME);
        this.lives = new CaseLives(view);
        this.stuck = new StuckCases(deadLetters, view);
    }

    /** A waiting item and its case. */
    record Entry(CaseLife life, Waiting waiting, LocalDate today) {

        boolean overdue() {
            LocalDate dueOn = waiting.dueOn();
            return dueOn != null && dueOn.isBefore(today);
        }

        Place place() {
            return new Place(
                    overdue(), waiting.urgency(), waiting.since(), life.caseId(), waiting.kind() + "." + waiting.id());
        }

        long daysWaiting() {
            return ChronoUnit.DAYS.between(waiting.since(), today);
        }
    }

    /**
     * Returns the next page of items that wait for a unit, the most urgent first, and one more than the limit where
     * there are more.
     */
    List<Entry> of(Unit unit, LocalDate today, @Nullable Place after, int limit) {
        return lives.matching(and(elemMatch("waitingItems.waiting", at(unit)), stuck.none())).stream()
                .flatMap(life ->
                        life.waitingItems().waitingFor(unit, today).map(waiting -> new Entry(life, waiting, today)))
                .filter(entry -> after == null || entry.place().compareTo(after) > 0)
                .sorted(Comparator.comparing(Entry::place))
                .limit(limit + 1L)
                .toList();
    }

    /**
     * Returns a filter that matches at least the items of the unit. A posting identifies its unit, whether or not its
     * region is stored.
     */
    private static Bson at(Unit unit) {
        Bson service = eq("at.service", unit.service().name());
        if (unit.posting() != null) {
            return and(service, eq("at.posting", unit.posting()));
        }
        return unit.region() == null
                ? service
                : and(service, eq("at.region", unit.region().name()));
    }
}
