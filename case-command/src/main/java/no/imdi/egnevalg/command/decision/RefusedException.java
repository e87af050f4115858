package no.imdi.egnevalg.command.decision;

import java.util.List;

/** Carries the reasons of a refusal out of the aggregate. */
public final class RefusedException extends RuntimeException {

    private final transient List<? extends Reason> reasons;

    public RefusedException(List<? extends Reason> reasons) {
        // No stack trace: it is an answer, not a fault.
        super(reasons.getFirst().type(), null, false, false);
        this.reasons = List.copyOf(reasons);
    }

    /** Whether nothing that has happened since the version seen changes the answer. */
    public boolean isForGood() {
        return reasons.stream().anyMatch(Reason::isForGood);
    }

    /** At least one. */
    public List<? extends Reason> reasons() {
        return reasons;
    }
}
