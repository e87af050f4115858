package no.imdi.egnevalg.query.http;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import no.imdi.egnevalg.query.projection.ServedViews;
import no.imdi.egnevalg.query.projection.ViewSignal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets callers read their own writes: a request with {@code version=N} waits until the view has that version. */
@Component
public class ReadYourWrites {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);
    private static final int MOST_EVENTS = 999_999_999;

    private final ViewSignal signal;
    private final ServedViews views;

    ReadYourWrites(ViewSignal signal, ServedViews views) {
        this.signal = signal;
        this.views = views;
    }

    /**
     * Answers a query about something that may have been written just before.
     *
     * @param stream the stream that was written to
     * @param version the parameter as it was sent; null for the current state of the view
     * @param question queries the view, which has an answer at every version
     * @param versionOf returns the version that an answer contains
     */
    public <T> T read(
            String stream, @Nullable String version, Supplier<Optional<T>> question, ToLongFunction<T> versionOf)
            throws InterruptedException {
        return find(stream, version, question, versionOf).orElseThrow(ReadYourWrites::versionNotAvailable);
    }

    /** As {@link #read}, but empty where the view has no answer, or does not reach the version within two seconds. */
    public <T> Optional<T> find(
            String stream, @Nullable String version, Supplier<Optional<T>> question, ToLongFunction<T> versionOf)
            throws InterruptedException {
        Integer asked = Parameters.number("version", version, 0, MOST_EVENTS);
        return asked == null
                ? question.get()
                : signal.await(
                        stream,
                        () -> askAnew(question).filter(found -> versionOf.applyAsLong(found) >= asked),
                        LONGEST_WAIT);
    }

    /** The view that was queried before may no longer be updated. */
    private <T> Optional<T> askAnew(Supplier<Optional<T>> question) {
        views.readAnew();
        return question.get();
    }

    /** The view has not reached the requested version. */
    public static RuntimeException versionNotAvailable() {
        return new VersionNotAvailableException(false);
    }

    /** The same response, about something that the caller may not know of. */
    public static RuntimeException hiddenVersion() {
        return new VersionNotAvailableException(true);
    }
}
