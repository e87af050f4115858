package no.imdi.egnevalg.query.http;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import no.imdi.egnevalg.http.Problem;
import no.imdi.egnevalg.http.ProblemException;
import no.imdi.egnevalg.query.projection.ViewSignal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Lets callers read what they wrote: with {@code version=N} an answer waits until the view has that version of the case. */
@Component
public class OwnWrites {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);
    private static final int MOST_EVENTS = 999_999_999;

    private final ViewSignal signal;

    OwnWrites(ViewSignal signal) {
        this.signal = signal;
    }

    /**
     * The answer to a question about one case.
     *
     * @param version the parameter as it was sent; null asks for what the view has now
     * @param question asks the view; empty where it has no such case
     * @param versionOf the version of the case that an answer contains
     */
    public <T> T read(@Nullable String version, Supplier<Optional<T>> question, ToLongFunction<T> versionOf)
            throws InterruptedException {
        Integer asked = Parameters.number("version", version, 0, MOST_EVENTS);
        return asked == null
                ? question.get().orElseThrow(OwnWrites::caseNotFound)
                : signal.await(
                                () -> question.get().filter(found -> versionOf.applyAsLong(found) >= asked),
                                LONGEST_WAIT)
                        .orElseThrow(VersionNotAvailableException::new);
    }

    /** There is no such case, or none that the caller may know of. */
    public static ProblemException caseNotFound() {
        return new ProblemException(Problem.of(HttpStatus.NOT_FOUND, "case-not-found", "There is no such case."));
    }
}
