package no.imdi.egnevalg.command.decision;

import java.util.List;

/** What a rule decides. */
public sealed interface Decision<E> {

    /** It is done: this is what happened. */
    record Accepted<E>(E event) implements Decision<E> {}

    /** It is not done, for at least one reason. */
    record Refused<E>(List<? extends Reason> reasons) implements Decision<E> {}

    /** Accepted where there are no reasons against it. */
    static <E> Decision<E> unless(List<? extends Reason> reasons, E event) {
        return reasons.isEmpty() ? new Accepted<>(event) : new Refused<>(reasons);
    }

    /** The event, or a {@link RefusedException}. */
    default E orThrow() {
        return switch (this) {
            case Accepted<E> accepted -> accepted.event();
            case Refused<E> refused -> throw new RefusedException(refused.reasons());
        };
    }
}
