package no.imdi.egnevalg.query.grants;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import no.imdi.egnevalg.access.log.AccessLogReader;
import no.imdi.egnevalg.access.log.AccessOutcome;
import no.imdi.egnevalg.access.log.LoggedAccess;
import no.imdi.egnevalg.access.log.SearchCriteria;
import no.imdi.egnevalg.access.rights.Right;
import no.imdi.egnevalg.http.WallClock;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.query.http.CodeLabels;
import no.imdi.egnevalg.query.scope.KnownCases;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells owners about emergencies in which others saw their cases. It reads the access log, so an emergency shows as
 * soon as it is recorded.
 */
@Component
public class EmergenciesOfOwners {

    /** How long an inbox shows an emergency. */
    static final Duration NEWS = Duration.ofDays(14);

    private final AccessLogReader log;
    private final KnownCases cases;
    private final WallClock clock;

    EmergenciesOfOwners(AccessLogReader log, KnownCases cases, WallClock clock) {
        this.log = log;
        this.cases = cases;
        this.clock = clock;
    }

    /** Returns all emergencies in which a case was opened, newest first. */
    public List<SeenInEmergency> ofCase(String caseId, String caseNumber, CodeLabels labels) {
        return granted(caseId, null).stream()
                .map(entry -> SeenInEmergency.of(entry, caseNumber, labels))
                .toList();
    }

    /** Returns recent emergencies in which cases of the unit were opened, newest first. */
    public List<SeenInEmergency> recentFor(Unit unit, CodeLabels labels) {
        List<LoggedAccess> recent = granted(null, clock.now().minus(NEWS));
        Map<String, String> numbers = cases.ownedBy(
                unit,
                recent.stream()
                        .map(entry -> Objects.requireNonNull(entry.caseId()))
                        .collect(Collectors.toSet()));
        return recent.stream()
                .filter(entry -> numbers.containsKey(entry.caseId()))
                .map(entry -> SeenInEmergency.of(entry, Objects.requireNonNull(numbers.get(entry.caseId())), labels))
                .toList();
    }

    private List<LoggedAccess> granted(@Nullable String caseId, @Nullable Instant from) {
        return log.search(new SearchCriteria(
                caseId,
                null,
                from,
                null,
                Right.BREAK_GLASS.name(),
                AccessOutcome.GRANTED,
                null,
                SearchCriteria.HIGHEST_LIMIT));
    }
}
