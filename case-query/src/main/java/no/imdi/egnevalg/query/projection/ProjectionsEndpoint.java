package no.imdi.egnevalg.query.projection;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import no.imdi.egnevalg.access.audit.OperatorActs;
import no.imdi.egnevalg.http.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.stereotype.Component;
import org.springframework.util.MimeTypeUtils;

/** {@code /actuator/projections}: where each projection stands, and the operator's two acts on it. */
@Component
@Endpoint(id = "projections")
class ProjectionsEndpoint {

    private final Projections projections;
    private final ProjectionLag lag;
    private final ViewRebuilds rebuilds;
    private final OperatorActs acts;

    ProjectionsEndpoint(Projections projections, ProjectionLag lag, ViewRebuilds rebuilds, OperatorActs acts) {
        this.acts = acts;
        this.projections = projections;
        this.lag = lag;
        this.rebuilds = rebuilds;
    }

    /** The acts that an operator can ask for. */
    enum Action {
        /** Fill the view from the first event, beside what is read until then. */
        REPLAY,
        /** Handle the dead letters again. */
        RETRY_DEAD_LETTERS
    }

    /**
     * The state of a projection.
     *
     * @param generation the number of the generation that is read; left out where none has been filled yet
     * @param position as it is stored, of the generation that is read; 0 where none has begun
     * @param failing whether a batch has failed again and again
     * @param failingSince when it failed first; left out where it does not fail, or where the log cannot be read
     * @param failingBy class of the error
     * @param rebuilding whether a generation is being filled
     * @param building its number; left out where none is
     * @param filled the share of the log that it has come through, from 0 to 1; left out where none is
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Status(
            String name,
            @Nullable Long generation,
            long position,
            long head,
            long deadStreams,
            boolean failing,
            @Nullable Instant failingSince,
            @Nullable String failingBy,
            boolean rebuilding,
            @Nullable Long building,
            @Nullable Double filled) {}

    @ReadOperation
    List<Status> all() {
        return projections.all().stream().map(this::statusOf).toList();
    }

    @WriteOperation
    WebEndpointResponse<Object> act(@Selector String name, Action action) {
        return projections
                .named(name)
                .map(projection -> acts.logged("projection=" + name + ";act=" + action)
                        .<WebEndpointResponse<Object>>map(ProjectionsEndpoint::refused)
                        .orElseGet(() -> new WebEndpointResponse<>(act(projection, action))))
                .orElseGet(() -> new WebEndpointResponse<>(WebEndpointResponse.STATUS_NOT_FOUND));
    }

    private static WebEndpointResponse<Object> refused(Problem problem) {
        return new WebEndpointResponse<>(
                problem.toDetail(), problem.status().value(), MimeTypeUtils.parseMimeType("application/problem+json"));
    }

    private Status act(RunningProjection projection, Action action) {
        switch (action) {
            case REPLAY -> projection.replay();
            case RETRY_DEAD_LETTERS -> projection.retryDeadLetters();
        }
        return statusOf(projection);
    }

    private Status statusOf(RunningProjection projection) {
        var failure = projection.failure();
        var generation = projection.open().flatMap(OpenGenerations::servingKey);
        var building = projection.open().flatMap(OpenGenerations::buildingKey);
        return new Status(
                projection.name(),
                generation.map(GenerationKey::number).orElse(null),
                projection.position(),
                lag.head(),
                projection.deadStreams(),
                failure.isPresent(),
                failure.map(Failure::since).orElse(null),
                failure.map(Failure::error).orElse(null),
                building.isPresent(),
                building.map(GenerationKey::number).orElse(null),
                building.map(rebuilds::of).map(Filling::share).orElse(null));
    }
}
