package no.imdi.egnevalg.command.decision;

import java.util.List;

/** Carries the reasons of a refusal out of the aggregate. */
public final class RefusedException extends RuntimeException {

    private final transient List<? extends Reason> reasons;

    public RefusedException(List<? extends Reason> reasons) {
        // No stack trace: the exception is an answer, not a fault.
        super(reasons.getFirst().type(), null, false, false);
        this.reasons = List.copyOf(reasons);
    }

    /** True where the refusal would be the same at any later version. */
    public boolean isForGood() {
        return reasons.stream().anyMatch(Reason::isForGood);
    }

    /** The reasons, at least one. */
    public List<? extends Reason> reasons() {
        return reasons;
    }
}
