package no.imdi.egnevalg.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Holds the log against what was acknowledged, and all views against a recount of the log, while nobody works. */
final class Audit {

    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Register register;
    private final Ledger ledger;
    private final Map<String, Long> timelinesSeen = new HashMap<>();

    /**
     * What the log has of what was acknowledged.
     *
     * @param lost events of acknowledged acts that it lacks
     * @param doubled events that no acknowledged act led to
     */
    record Held(long lost, long doubled) {}

    Audit(Register register, Ledger ledger) {
        this.register = register;
        this.ledger = ledger;
    }

    /** Counts what is in the log too little and too much. */
    Held held() throws SQLException {
        Recount recount = recount();
        long lost = ledger.cases().entrySet().stream()
                .mapToLong(known -> Math.max(0, known.getValue().version() - versionIn(recount, known.getKey())))
                .sum();
        long doubled = recount.cases().values().stream()
                .mapToLong(logged -> Math.max(0, logged.version() - acknowledged(logged.id())))
                .sum();
        assertThat(recount.cases().values()).allMatch(LoggedCase::isInOrder, "numbered without a gap");
        return new Held(lost, doubled);
    }

    private Recount recount() throws SQLException {
        try (Connection log = register.postgres().account("OWNER")) {
            return Recount.of(log);
        }
    }

    private static long versionIn(Recount recount, String caseId) {
        LoggedCase logged = recount.cases().get(caseId);
        return logged == null ? -1 : logged.version();
    }

    private long acknowledged(String caseId) {
        Ledger.Known known = ledger.cases().get(caseId);
        return known == null ? -1 : known.version();
    }

    /** Waits until every instance says what the log says, is up, lags behind by nothing and has laid nothing aside. */
    void awaitAllRight() throws SQLException {
        Recount recount = recount();
        for (ServiceProcess query : register.queries()) {
            await("right views of " + query.name())
                    .atMost(LONGEST)
                    .pollInterval(Duration.ofMillis(200))
                    .ignoreExceptions()
                    .untilAsserted(
                            () -> assertThat(wrongIn(new Views(query), recount)).isEmpty());
        }
        register.awaitUp();
    }

    private List<String> wrongIn(Views views, Recount recount) {
        List<String> wrong = unfinishedIn(views);
        if (wrong.isEmpty()) {
            LocalDate today = LocalDate.now(ZoneId.of("Europe/Oslo"));
            wrong.addAll(recount.figures(today).differencesFrom(views.figures()));
        }
        if (wrong.isEmpty()) {
            wrong.addAll(wrongTimelines(views));
        }
        return wrong;
    }

    private static List<String> unfinishedIn(Views views) {
        List<String> unfinished = new ArrayList<>();
        views.projections().forEach((name, projection) -> {
            if (projection.path("failing").asBoolean()
                    || projection.path("rebuilding").asBoolean()
                    || projection.path("deadStreams").asLong() != 0) {
                unfinished.add(projection.toString());
            }
        });
        if (views.metric("egnevalg_projection_lag_events").stream().anyMatch(lag -> lag != 0)) {
            unfinished.add("lag");
        }
        return unfinished;
    }

    /** Those that have changed since they were last seen to be right. */
    private List<String> wrongTimelines(Views views) {
        List<String> wrong = new ArrayList<>();
        ledger.cases().forEach((caseId, known) -> {
            if (!Objects.equals(timelinesSeen.get(caseId), known.version())) {
                long entries = views.entriesOf(known.user(), caseId);
                if (entries == known.version() + 1) {
                    timelinesSeen.put(caseId, known.version());
                } else {
                    wrong.add("timeline of " + caseId + ": " + entries + " of " + (known.version() + 1));
                }
            }
        });
        return wrong;
    }

    /** Waits until so many streams are laid aside by each projection, and the versions of all other cases are right. */
    void awaitLaidAside(Map<String, Long> laidAside, Set<String> sick) throws SQLException {
        Figures logged = recount().figures(LocalDate.now(ZoneId.of("Europe/Oslo")));
        Views views = new Views(register.query());
        await("dead letters")
                .atMost(LONGEST)
                .pollInterval(Duration.ofMillis(200))
                .ignoreExceptions()
                .untilAsserted(() -> {
                    Map<String, Long> dead = new TreeMap<>();
                    views.projections()
                            .forEach((name, projection) -> dead.put(
                                    name, projection.path("deadStreams").asLong()));
                    dead.values().removeIf(streams -> streams == 0);
                    assertThat(dead).isEqualTo(laidAside);
                    assertThat(logged.differencesFrom(views.figures()))
                            .filteredOn(each -> each.startsWith("version of")
                                    && sick.stream().noneMatch(each::contains))
                            .isEmpty();
                });
    }

    /** Looks at every timeline again. */
    void forgetTimelines() {
        timelinesSeen.clear();
    }
}
