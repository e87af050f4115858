package no.imdi.egnevalg.query.lives;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.CaseFileOpened;
import no.imdi.egnevalg.kernel.eventlog.StreamType;
import no.imdi.egnevalg.query.counters.CountedBatch;
import no.imdi.egnevalg.query.counters.CounterChange;
import no.imdi.egnevalg.query.counters.Journal;
import no.imdi.egnevalg.query.counters.Tally;
import no.imdi.egnevalg.query.projection.MissingEventException;
import no.imdi.egnevalg.query.projection.Projection;
import no.imdi.egnevalg.query.projection.RecordedEvent;
import no.imdi.egnevalg.query.projection.ViewGeneration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps the life of each case, and every statistic that depends on lives or on case events. A voiding or a correction
 * changes figures of many days at once, and the event alone does not say which. So what a case contributes after an
 * event is compared with what it contributed before.
 *
 * <p>A life records which events it contains, so that no event counts twice. A {@link Journal} changes counters and
 * lives together.
 */
@Component
public class CaseLivesProjection implements Projection<RecordedEvent> {

    /** Name of the projection, under which its position is stored. */
    public static final String NAME = "case-lives";

    private final List<LifeStatistic> statistics;
    private final List<EventStatistic> ofEvents;
    private final Journal journal;

    public CaseLivesProjection(List<LifeStatistic> statistics, List<EventStatistic> ofEvents, Journal journal) {
        this.statistics = statistics;
        this.ofEvents = ofEvents;
        this.journal = journal;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** Shape 2 renamed fields of the lives to {@code waitingItems} and {@code turns}. */
    @Override
    public int shape() {
        return 2;
    }

    @Override
    public Set<StreamType> streams() {
        return Set.of(StreamType.CASE_FILE, StreamType.HISTORICAL_COUNTS);
    }

    @Override
    public boolean takes(Class<?> eventType) {
        return CaseFileEvent.class.isAssignableFrom(eventType)
                || ofEvents.stream().anyMatch(statistic -> statistic.takes(eventType));
    }

    @Override
    public List<RecordedEvent> changesOf(RecordedEvent event) {
        return List.of(event);
    }

    @Override
    public void prepare(ViewGeneration view) {
        new CaseLives(view).prepare();
    }

    @Override
    public void store(ViewGeneration view, List<RecordedEvent> events) {
        CaseLives lives = new CaseLives(view);
        journal.finish(view, lives::saveDocuments);
        Map<String, CaseLife> known = new HashMap<>(lives.of(casesIn(events)));
        Set<String> changed = new LinkedHashSet<>();
        List<CounterChange> changes = new ArrayList<>();
        for (RecordedEvent event : events) {
            if (!(event.payload() instanceof CaseFileEvent happened)) {
                changes.addAll(changesBy(event));
                continue;
            }
            CaseLife before = known.get(event.streamId());
            if (isNext(before, event)) {
                CaseLife after = CaseLife.after(before, happened, event.sequenceNumber());
                changes.addAll(tallyOf(after).minus(tallyOf(before)).changes());
                changes.addAll(changesBy(event));
                known.put(event.streamId(), after);
                changed.add(event.streamId());
            }
        }
        List<CaseLife> after = changed.stream().map(known::get).toList();
        journal.write(view, CountedBatch.summedUp(changes, CaseLives.documents(after)), lives::saveDocuments);
    }

    /** True where the event is not in the life yet. */
    private static boolean isNext(@Nullable CaseLife before, RecordedEvent event) {
        long version = before == null ? -1 : before.version();
        if (event.sequenceNumber() > version + 1 || (before == null && !(event.payload() instanceof CaseFileOpened))) {
            throw new MissingEventException();
        }
        return event.sequenceNumber() > version;
    }

    private static Set<String> casesIn(List<RecordedEvent> events) {
        return events.stream()
                .filter(event -> event.payload() instanceof CaseFileEvent)
                .map(RecordedEvent::streamId)
                .collect(Collectors.toSet());
    }

    private List<CounterChange> changesBy(RecordedEvent event) {
        return ofEvents.stream()
                .filter(statistic -> statistic.takes(event.payload().getClass()))
                .flatMap(statistic -> statistic.changesOf(event).stream())
                .toList();
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
}
