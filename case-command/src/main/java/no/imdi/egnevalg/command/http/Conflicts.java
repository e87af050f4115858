package no.imdi.egnevalg.command.http;

import org.axonframework.common.AxonException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.command.ConflictingModificationException;

/** Recognises from Axon's exceptions that others wrote to the same aggregate. */
public final class Conflicts {

    private Conflicts() {}

    /** True where a command failed because others wrote to the same aggregate before or during it. */
    public static boolean isConflict(Throwable exception) {
        return isLostRace(exception) || isCausedBy(exception, ConflictingModificationException.class);
    }

    /** True where others wrote to the aggregate while the command was running. */
    static boolean isLostRace(Throwable exception) {
        return isCausedBy(exception, AggregateStreamCreationException.class)
                || isCausedBy(exception, ConcurrencyException.class);
    }

    private static boolean isCausedBy(Throwable exception, Class<? extends AxonException> type) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }
}
