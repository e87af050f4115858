package no.imdi.egnevalg.query.inbox;

import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Filters;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Region;
import no.imdi.egnevalg.query.lives.Agenda.Waiting;
import no.imdi.egnevalg.query.lives.CaseLife;
import no.imdi.egnevalg.query.lives.CaseLives;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what waits for a unit. */
@Component
class Inbox {

    private static final Comparator<Entry> OVERDUE_THEN_URGENT_THEN_OLDEST = Comparator.comparing(Entry::overdue)
            .thenComparing(entry -> entry.waiting().urgency())
            .reversed()
            .thenComparing(entry -> entry.waiting().since())
            .thenComparing(entry -> entry.life().caseId());

    private final CaseLives lives;

    Inbox(CaseLives lives) {
        this.lives = lives;
    }

    /** Something that waits, in its case. */
    record Entry(CaseLife life, Waiting waiting, LocalDate today) {

        boolean overdue() {
            LocalDate dueOn = waiting.dueOn();
            return dueOn != null && dueOn.isBefore(today);
        }

        long daysWaiting() {
            return ChronoUnit.DAYS.between(waiting.since(), today);
        }
    }

    /** What waits, the most pressing first; null asks for every region or posting of the service. */
    List<Entry> of(AdviserService service, @Nullable Region region, @Nullable String posting, LocalDate today) {
        List<Bson> at = new ArrayList<>(List.of(eq("at.service", service.name())));
        if (region != null) {
            at.add(eq("at.region", region.name()));
        }
        if (posting != null) {
            at.add(eq("at.posting", posting));
        }
        return lives.matching(elemMatch("agenda.waiting", Filters.and(at))).stream()
                .flatMap(life -> life.agenda().waiting().stream().map(waiting -> new Entry(life, waiting, today)))
                .filter(entry -> isAt(entry.waiting().at(), service, region, posting))
                .sorted(OVERDUE_THEN_URGENT_THEN_OLDEST)
                .toList();
    }

    private static boolean isAt(Unit unit, AdviserService service, @Nullable Region region, @Nullable String posting) {
        return unit.service() == service
                && (region == null || region == unit.region())
                && (posting == null || posting.equals(unit.posting()));
    }
}
