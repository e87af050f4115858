package no.imdi.egnevalg.query.projection;

import no.imdi.egnevalg.query.eventlog.EventLog;
import no.imdi.egnevalg.query.eventlog.LogSnapshot;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Is up once every projection has reached the end that the log had at the first check of this instance. It stays up
 * from then on: a view that lags for a moment is still the best answer available.
 */
@Component
class ProjectionsHealthIndicator implements HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(ProjectionsHealthIndicator.class);
    private final Projections projections;
    private final EventLog log;
    private @Nullable LogSnapshot goal;
    private volatile boolean caughtUp;

    ProjectionsHealthIndicator(Projections projections, EventLog log) {
        this.projections = projections;
        this.log = log;
    }

    @Override
    public Health health() {
        try {
            catchUp();
        } catch (RuntimeException e) {
            LOG.warn("How far the views are cannot be told: {}", e.getClass().getSimpleName());
        }
        return caughtUp
                ? Health.up().build()
                : Health.status(Status.OUT_OF_SERVICE).build();
    }

    private void catchUp() {
        if (!caughtUp && projections.all().stream().allMatch(this::hasCaughtUp)) {
            caughtUp = true;
        }
    }

    private boolean hasCaughtUp(RunningProjection projection) {
        return projection.isFilled() && !log.isBehind(projection.reached(), goal());
    }

    private synchronized LogSnapshot goal() {
        if (goal == null) {
            goal = log.now();
        }
        return goal;
    }
}
