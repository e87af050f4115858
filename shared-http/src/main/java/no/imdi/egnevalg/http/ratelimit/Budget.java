package no.imdi.egnevalg.http.ratelimit;

/** Bounds how often something is done for all callers together. */
public final class Budget {

    private static final String ALL = "all";

    private final Limits limits;

    /** A budget that comes back evenly each minute. */
    public Budget(long perMinute, MonotonicTime time) {
        this.limits = new Limits(new Allowance(perMinute, perMinute), time);
    }

    /** Takes one from the budget. False where nothing was left. */
    public boolean take() {
        return !limits.take(ALL).isNeeded();
    }
}
