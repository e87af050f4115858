package no.imdi.egnevalg.kernel.eventlog;

import java.util.function.Supplier;
import org.axonframework.serialization.SerializationException;

/** A readable event is impossible after the events before it. The state of its stream is therefore unknown. */
public final class ImpossibleEventException extends SerializationException {

    private ImpossibleEventException(String error) {
        super("An event of this stream cannot have happened: " + error);
    }

    /** Computes a state, and turns any failure into this exception. */
    public static <T> T unlessImpossible(Supplier<T> state) {
        try {
            return state.get();
        } catch (RuntimeException e) {
            throw new ImpossibleEventException(e.getClass().getName());
        }
    }

    /** Applies a change to a state, and turns any failure into this exception. */
    public static void unlessImpossible(Runnable change) {
        unlessImpossible(() -> {
            change.run();
            return true;
        });
    }
}
