package no.imdi.egnevalg.query.projection;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.stereotype.Component;

/** {@code /actuator/projections}: where each projection stands, and the operator's two acts on it. */
@Component
@Endpoint(id = "projections")
class ProjectionsEndpoint {

    private final Projections projections;
    private final ProjectionLag lag;
    private final ViewRebuilds rebuilds;

    ProjectionsEndpoint(Projections projections, ProjectionLag lag, ViewRebuilds rebuilds) {
        this.projections = projections;
        this.lag = lag;
        this.rebuilds = rebuilds;
    }

    /** What an operator can ask for. */
    enum Action {
        /** Empty the view and fill it from the first event. */
        REPLAY,
        /** Handle the dead letters again. */
        RETRY_DEAD_LETTERS
    }

    /**
     * Where a projection stands.
     *
     * @param position null where another instance does the work, or none has begun
     * @param rebuilding whether its view has not come to where the log ended when it was emptied
     */
    record Status(
            String name, @Nullable Long position, long head, long deadStreams, boolean failing, boolean rebuilding) {}

    @ReadOperation
    List<Status> all() {
        return projections.all().stream().map(this::statusOf).toList();
    }

    @WriteOperation
    WebEndpointResponse<Status> act(@Selector String name, Action action) {
        return projections
                .named(name)
                .map(projection -> new WebEndpointResponse<>(act(projection, action)))
                .orElseGet(() -> new WebEndpointResponse<>(WebEndpointResponse.STATUS_NOT_FOUND));
    }

    private Status act(RunningProjection projection, Action action) {
        switch (action) {
            case REPLAY -> projection.replay();
            case RETRY_DEAD_LETTERS -> projection.retryDeadLetters();
        }
        return statusOf(projection);
    }

    private Status statusOf(RunningProjection projection) {
        var position = projection.position();
        return new Status(
                projection.name(),
                position.isPresent() ? position.getAsLong() : null,
                lag.head(),
                projection.deadStreams(),
                projection.isFailing(),
                !rebuilds.isOver(projection.name()));
    }
}
