package no.imdi.egnevalg.query.projection;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import no.imdi.egnevalg.http.ratelimit.MonotonicTime;
import no.imdi.egnevalg.query.eventlog.LogPosition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * The generations that are read. The generation of a view is looked up once for each request, so that no answer mixes
 * two. It may be a second old: another instance may have switched.
 */
@Component
public class ServedViews {

    private static final long LONGEST_KNOWN = Duration.ofSeconds(1).toNanos();
    private static final String OF_THE_REQUEST = ServedViews.class.getName() + ".";

    private final Generations generations;
    private final ProjectionStates states;
    private final Map<String, Integer> shapes;
    private final MonotonicTime time;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    public ServedViews(MongoDatabase database, List<Projection<?>> projections, MonotonicTime time) {
        this.generations = new Generations(database);
        this.states = new ProjectionStates(database);
        this.shapes = projections.stream().collect(Collectors.toMap(Projection::name, Projection::shape));
        this.time = time;
    }

    private record Known(ViewGeneration generation, long askedAt) {}

    /** Returns the view of a projection for reading. */
    public ServedView of(String projection) {
        return new ServedView(projection, this, states);
    }

    /** Returns the generation that the request reads; empty where none has been filled yet. */
    Optional<ViewGeneration> generation(String projection) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return current(projection);
        }
        String name = OF_THE_REQUEST + projection;
        if (request.getAttribute(name, RequestAttributes.SCOPE_REQUEST) instanceof ViewGeneration generation) {
            return Optional.of(generation);
        }
        Optional<ViewGeneration> current = current(projection);
        current.ifPresent(found -> request.setAttribute(name, found, RequestAttributes.SCOPE_REQUEST));
        return current;
    }

    /**
     * Lets the request use the current generations. Must be called only where nothing that was read before goes into
     * the answer.
     */
    public void readAnew() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            shapes.keySet()
                    .forEach(name -> request.removeAttribute(OF_THE_REQUEST + name, RequestAttributes.SCOPE_REQUEST));
        }
    }

    /** Signals that this instance may have switched. */
    public void renew() {
        known.clear();
    }

    /** The position of the generation that the request reads. */
    LogPosition reached(String projection) {
        return generation(projection)
                .flatMap(view -> states.of(view.key()))
                .map(ProjectionState::position)
                .orElse(LogPosition.START);
    }

    /** Returns the generation that is being filled; empty where none is. */
    Optional<GenerationKey> building(String projection) {
        return open(projection).flatMap(OpenGenerations::buildingKey);
    }

    private Optional<OpenGenerations> open(String projection) {
        return generations.of(projection, shapes.getOrDefault(projection, 1));
    }

    private Optional<ViewGeneration> current(String projection) {
        @Nullable Known before = known.get(projection);
        if (before != null && time.nanos() - before.askedAt() < LONGEST_KNOWN) {
            return Optional.of(before.generation());
        }
        long now = time.nanos();
        Optional<ViewGeneration> current =
                open(projection).flatMap(OpenGenerations::servingKey).map(key -> generations.generation(key, false));
        current.ifPresentOrElse(
                generation -> known.put(projection, new Known(generation, now)), () -> known.remove(projection));
        return current;
    }
}
