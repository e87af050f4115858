package no.imdi.egnevalg.query.http;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import no.imdi.egnevalg.query.projection.ServedViews;
import no.imdi.egnevalg.query.projection.ViewSignal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets callers read their own writes: an answer to {@code version=N} waits until the view has that version. */
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
     * Answers a question about something that may just have been written.
     *
     * @param stream what was written to
     * @param version the parameter as it was sent; null asks for what the view has now
     * @param question asks the view, which has an answer at every version
     * @param versionOf the version that an answer contains
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

    /** The view that was asked before may not be kept up to date any more. */
    private <T> Optional<T> askAnew(Supplier<Optional<T>> question) {
        views.readAnew();
        return question.get();
    }

    /** The view has not reached the version asked for. */
    public static RuntimeException versionNotAvailable() {
        return new VersionNotAvailableException(false);
    }

    /** The same answer, about something the caller may not know of. */
    public static RuntimeException hiddenVersion() {
        return new VersionNotAvailableException(true);
    }
}
