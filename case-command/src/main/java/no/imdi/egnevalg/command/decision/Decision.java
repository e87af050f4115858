package no.imdi.egnevalg.command.decision;

import java.util.List;

/** The result of a rule. */
public sealed interface Decision<E> {

    /** The act is accepted, with the event that it leads to. */
    record Accepted<E>(E event) implements Decision<E> {}

    /** The act is refused, for at least one reason. */
    record Refused<E>(List<? extends Reason> reasons) implements Decision<E> {}

    /** Accepts the event if there are no reasons against it. */
    static <E> Decision<E> unless(List<? extends Reason> reasons, E event) {
        return reasons.isEmpty() ? new Accepted<>(event) : new Refused<>(reasons);
    }

    /** The event of an accepted act. */
    default E orThrow() {
        return switch (this) {
            case Accepted<E> accepted -> accepted.event();
            case Refused<E> refused -> throw new RefusedException(refused.reasons());
        };
    }
}
