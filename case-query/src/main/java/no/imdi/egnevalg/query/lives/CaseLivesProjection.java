package no.imdi.egnevalg.query.lives;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.query.counters.CounterChange;
import no.imdi.egnevalg.query.counters.Counters;
import no.imdi.egnevalg.query.counters.Tally;
import no.imdi.egnevalg.query.projection.Delivery;
import no.imdi.egnevalg.query.projection.Projection;
import no.imdi.egnevalg.query.projection.RecordedEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps the life of each case, and every statistic that follows from it. A voiding or a correction changes figures of many
 * days at once, which no event can tell alone; so what a case counts after an event is compared with what it counted before.
 *
 * <p>The counters are written before the lives. After a crash in between, the events come again upon the lives as they were,
 * give the same changes as before, and the stamps of the counters skip them.
 */
@Component
public class CaseLivesProjection implements Projection<RecordedEvent> {

    /** Name of the projection, under which its position stands. */
    public static final String NAME = "case-lives";

    private final List<LifeStatistic> statistics;
    private final CaseLives lives;
    private final Counters counters;

    CaseLivesProjection(List<LifeStatistic> statistics, CaseLives lives, Counters counters) {
        this.statistics = statistics;
        this.lives = lives;
        this.counters = counters;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int segments() {
        return 1;
    }

    @Override
    public boolean takes(Class<?> eventType) {
        return CaseFileEvent.class.isAssignableFrom(eventType);
    }

    @Override
    public List<RecordedEvent> changesOf(RecordedEvent event) {
        return List.of(event);
    }

    @Override
    public void store(List<RecordedEvent> events, Delivery delivery) {
        Map<String, CaseLife> known = new HashMap<>(lives.of(streamsOf(events)));
        Set<String> changed = new LinkedHashSet<>();
        List<CounterChange> changes = new ArrayList<>();
        for (RecordedEvent event : events) {
            CaseLife before = known.get(event.streamId());
            if (before == null || before.version() < event.sequenceNumber()) {
                CaseLife after = CaseLife.after(before, (CaseFileEvent) event.payload(), event.sequenceNumber());
                changes.addAll(tallyOf(after).minus(tallyOf(before)).changesBy(event.globalIndex()));
                known.put(event.streamId(), after);
                changed.add(event.streamId());
            }
        }
        counters.store(NAME, changes, delivery);
        lives.save(changed.stream().map(known::get).toList());
    }

    private static Set<String> streamsOf(List<RecordedEvent> events) {
        return events.stream().map(RecordedEvent::streamId).collect(Collectors.toSet());
    }

    private Tally tallyOf(@Nullable CaseLife life) {
        Tally tally = new Tally();
        if (life != null) {
            statistics.forEach(statistic -> {
                if (life.voided()) {
                    statistic.countVoid(life, tally);
                } else {
                    statistic.count(life, tally);
                }
            });
        }
        return tally;
    }

    @Override
    public void clear() {
        lives.clear();
        counters.clear(
                NAME,
                statistics.stream()
                        .flatMap(statistic -> statistic.collections().stream())
                        .toList());
    }
}
