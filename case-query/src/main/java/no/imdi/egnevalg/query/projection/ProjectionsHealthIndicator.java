package no.imdi.egnevalg.query.projection;

import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Ready once every projection has come to where the log ended when this instance was first asked. From then on it stays
 * ready: a view that lags for a moment is still the best answer there is.
 */
@Component
class ProjectionsHealthIndicator implements HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(ProjectionsHealthIndicator.class);
    private static final long NOT_ASKED = -1;
    private static final long CAUGHT_UP = -2;

    private final Projections projections;
    private final ProjectionLag lag;
    private final ViewRebuilds rebuilds;
    private final AtomicLong goal = new AtomicLong(NOT_ASKED);

    ProjectionsHealthIndicator(Projections projections, ProjectionLag lag, ViewRebuilds rebuilds) {
        this.projections = projections;
        this.lag = lag;
        this.rebuilds = rebuilds;
    }

    @Override
    public Health health() {
        try {
            catchUp();
        } catch (RuntimeException e) {
            LOG.warn("How far the views are cannot be told: {}", e.getClass().getSimpleName());
        }
        return goal.get() == CAUGHT_UP
                ? Health.up().build()
                : Health.status(Status.OUT_OF_SERVICE).build();
    }

    private void catchUp() {
        if (goal.get() == NOT_ASKED) {
            goal.compareAndSet(NOT_ASKED, lag.head());
        }
        if (goal.get() >= 0 && projections.all().stream().allMatch(this::hasReachedGoal)) {
            goal.set(CAUGHT_UP);
        }
    }

    private boolean hasReachedGoal(RunningProjection projection) {
        return projection.position() >= goal.get() && rebuilds.isOver(projection.name());
    }
}
