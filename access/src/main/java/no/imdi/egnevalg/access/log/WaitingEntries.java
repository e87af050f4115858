package no.imdi.egnevalg.access.log;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Entries on their way into the log, and the request that waits for them. */
final class WaitingEntries {

    private final List<AccessLogEntry> entries;
    private final CompletableFuture<List<AppendedEntry>> written = new CompletableFuture<>();

    WaitingEntries(List<AccessLogEntry> entries) {
        this.entries = List.copyOf(entries);
    }

    List<AccessLogEntry> entries() {
        return entries;
    }

    int size() {
        return entries.size();
    }

    /** Takes its own share of what has been written for several. */
    void take(Iterator<AppendedEntry> appended) {
        written.complete(Stream.generate(appended::next).limit(entries.size()).toList());
    }

    void fail(RuntimeException reason) {
        written.completeExceptionally(reason);
    }

    boolean isGivenUp() {
        return written.isCancelled();
    }

    List<AppendedEntry> await(Duration patience) {
        try {
            return written.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw switch (e.getCause()) {
                case AccessLogUnavailableException unavailable -> unavailable;
                case GrantLimitReachedException limit -> limit;
                case null, default -> AccessLogUnavailableException.because("an error of its own");
            };
        } catch (TimeoutException e) {
            written.cancel(true);
            throw AccessLogUnavailableException.because("not in time");
        } catch (InterruptedException e) {
            written.cancel(true);
            Thread.currentThread().interrupt();
            throw AccessLogUnavailableException.because("interrupted");
        }
    }
}
