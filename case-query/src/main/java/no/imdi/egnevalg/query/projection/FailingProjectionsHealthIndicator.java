package no.imdi.egnevalg.query.projection;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/**
 * Is down while a projection fails repeatedly. It is no part of readiness: the other views still answer, and another
 * instance would fail too.
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
