package no.imdi.egnevalg.query.projection;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import no.imdi.egnevalg.query.eventlog.LogEntry;

/** Delivers a batch of entries to several generations. A failure of one does not affect the others. */
final class BatchDelivery {

    private static final int LARGE_BATCH = 100;

    private final FollowedViews views;
    private final ProjectionFailures failures;
    private final Executor workers = Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().daemon().name("view-worker-", 0).factory());

    BatchDelivery(FollowedViews views, ProjectionFailures failures) {
        this.views = views;
        this.failures = failures;
    }

    /** Delivers a batch, a large one in parallel, and returns the keys of the generations that have taken it in. */
    List<String> deliver(List<LogEntry> entries, List<String> keys) {
        if (entries.size() < LARGE_BATCH) {
            return keys.stream().filter(key -> isTakenIn(key, entries)).toList();
        }
        List<CompletableFuture<Boolean>> taken = keys.stream()
                .map(key -> CompletableFuture.supplyAsync(() -> isTakenIn(key, entries), workers))
                .toList();
        return IntStream.range(0, keys.size())
                .filter(each -> taken.get(each).join())
                .mapToObj(keys::get)
                .toList();
    }

    private boolean isTakenIn(String key, List<LogEntry> entries) {
        try {
            views.handling(key).handle(entries);
            return true;
        } catch (RuntimeException | Error e) {
            failures.failed(key, e);
            return false;
        }
    }
}
