package no.imdi.egnevalg.query.projection;

import java.util.concurrent.atomic.AtomicLong;
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

    private static final long NOT_ASKED = -1;
    private static final long CAUGHT_UP = -2;

    private final Projections projections;
    private final ProjectionLag lag;
    private final AtomicLong goal = new AtomicLong(NOT_ASKED);

    ProjectionsHealthIndicator(Projections projections, ProjectionLag lag) {
        this.projections = projections;
        this.lag = lag;
    }

    @Override
    public Health health() {
        goal.compareAndSet(NOT_ASKED, lag.head());
        if (goal.get() != CAUGHT_UP && projections.all().stream().allMatch(this::hasReachedGoal)) {
            goal.set(CAUGHT_UP);
        }
        Health.Builder health = goal.get() == CAUGHT_UP ? Health.up() : Health.status(Status.OUT_OF_SERVICE);
        projections.all().forEach(projection -> health.withDetail(projection.name(), describe(projection)));
        return health.build();
    }

    private boolean hasReachedGoal(RunningProjection projection) {
        return projection.position().isPresent()
                ? projection.position().getAsLong() >= goal.get()
                : projection.isWorkedOnElsewhere();
    }

    private String describe(RunningProjection projection) {
        return lag.eventsBehind(projection) + " events behind" + (projection.isFailing() ? ", failing" : "");
    }
}
