package no.imdi.egnevalg.query.lives;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.imdi.egnevalg.command.casefile.state.CaseFileState;
import no.imdi.egnevalg.kernel.casefile.Author;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Role;
import no.imdi.egnevalg.query.projection.RecordedEvent;
import org.jspecify.annotations.Nullable;

/**
 * Random lives of cases with every event there is, as the rules of the acts allow: days lie between the opening and the
 * day of registration, a link stands in both streams next to each other, an accepted referral opens or joins the
 * recipient's own case. The same every time for the same seed.
 */
public final class LifeOfCases {

    private static final Instant BEGIN = Instant.parse("2012-01-05T08:00:00Z");

    private final Chance chance;
    private final Map<String, Life> lives = new LinkedHashMap<>();
    private final List<RecordedEvent> log = new ArrayList<>();
    private Instant now = BEGIN;

    private LifeOfCases(long seed) {
        this.chance = new Chance(seed);
    }

    /**
     * Exactly as many events as asked for, in the order of the log, at indexes 1, 2, 3 and so on; the last act may be
     * cut in two.
     */
    public static List<RecordedEvent> events(long seed, int count) {
        LifeOfCases all = new LifeOfCases(seed);
        RandomActs acts = new RandomActs(all, all.chance);
        while (all.log.size() < count) {
            all.timePasses();
            acts.next();
        }
        return List.copyOf(all.log.subList(0, count));
    }

    /** What the command side knows of each case after these events, by case id. */
    public static Map<String, CaseFileState> states(List<RecordedEvent> events) {
        Map<String, CaseFileState> states = new LinkedHashMap<>();
        events.forEach(event -> states.compute(
                event.streamId(), (_, before) -> CaseFileState.after(before, (CaseFileEvent) event.payload())));
        return states;
    }

    /** The history of one case as the command side would be given it. */
    public static List<CaseFileEvent> historyOf(String caseId, List<RecordedEvent> events) {
        return events.stream()
                .filter(event -> event.streamId().equals(caseId))
                .map(event -> (CaseFileEvent) event.payload())
                .toList();
    }

    private void timePasses() {
        now = now.plus(Duration.ofMinutes(7 + chance.upTo(90 * 60)));
    }

    List<Life> lives() {
        return List.copyOf(lives.values());
    }

    LocalDate today() {
        return new Recorded(now, Author.UNIDENTIFIED).day();
    }

    /** Half of the authors are known, as in a register that has not always told its callers apart. */
    Recorded recordedBy(AdviserService service) {
        return new Recorded(now, chance.oneIn(2) ? Author.UNIDENTIFIED : author(service));
    }

    private Author author(AdviserService service) {
        return new Author("author-" + chance.upTo(9), role(service), service);
    }

    private static Role role(AdviserService service) {
        return switch (service) {
            case MINORITY_ADVISER, INTEGRATION_ADVISER -> Role.ADVISER;
            case COMPETENCE_TEAM -> Role.COMPETENCE_TEAM;
            case REGIONAL_COORDINATOR -> Role.COORDINATOR;
        };
    }

    void record(CaseFileEvent event) {
        @Nullable Life before = lives.get(event.caseId());
        long version = before == null ? 0 : before.version() + 1;
        CaseFileState state = CaseFileState.after(before == null ? null : before.state(), event);
        lives.put(event.caseId(), new Life(event.caseId(), version, state));
        log.add(new RecordedEvent(log.size() + 1L, event.caseId(), version, event));
    }
}
