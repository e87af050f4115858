package no.imdi.egnevalg.query.projection;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/**
 * Not up while a projection fails again and again. It says nothing of readiness: the other views still answer, and no
 * instance would do better.
 */
@Component
class FailingProjectionsHealthIndicator extends AbstractHealthIndicator {

    private final Projections projections;

    FailingProjectionsHealthIndicator(Projections projections) {
        super("The view database does not answer");
        this.projections = projections;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.up();
        for (RunningProjection projection : projections.all()) {
            projection.failure().ifPresent(failure -> health.down().withDetail(projection.name(), failure));
        }
    }
}
