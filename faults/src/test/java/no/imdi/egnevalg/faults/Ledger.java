package no.imdi.egnevalg.faults;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** What the services have acknowledged. Each case has one writer, so its log must hold exactly that. */
final class Ledger {

    /**
     * What is known of a case.
     *
     * @param user who may read it
     * @param version of the last act that was acknowledged
     */
    record Known(String user, long version) {}

    private final Map<String, Known> cases = new ConcurrentHashMap<>();
    private final AtomicLong acts = new AtomicLong();
    private final AtomicLong repeated = new AtomicLong();

    /** Notes an act that was acknowledged, and which version its case has since. */
    void acknowledged(String user, String caseId, long version) {
        acts.incrementAndGet();
        holds(user, caseId, version);
    }

    /** Notes a case that another act has changed, or that was written past the register. */
    void holds(String user, String caseId, long version) {
        cases.merge(caseId, new Known(user, version), (known, now) -> new Known(known.user(), now.version()));
    }

    /** Notes that a request had no answer, and is sent again. */
    void repeated() {
        repeated.incrementAndGet();
    }

    /** Notes that something was added to a case by an act on another. */
    void grown(String caseId, int events) {
        cases.computeIfPresent(caseId, (_, known) -> new Known(known.user(), known.version() + events));
    }

    Map<String, Known> cases() {
        return Map.copyOf(cases);
    }

    long acts() {
        return acts.get();
    }

    /** Requests that were sent again. */
    long repetitions() {
        return repeated.get();
    }

    /** Events that the acknowledged acts led to. */
    long events() {
        return cases.values().stream().mapToLong(known -> known.version() + 1).sum();
    }
}
