package no.imdi.egnevalg.kernel.eventlog;

import java.util.function.Supplier;
import org.axonframework.serialization.SerializationException;

/**
 * An event that can be read cannot have happened after those before it. So nobody can say what became of its stream.
 */
public final class ImpossibleEventException extends SerializationException {

    private ImpossibleEventException(String error) {
        super("An event of this stream cannot have happened: " + error);
    }

    /** What the events so far lead to. */
    public static <T> T unlessImpossible(Supplier<T> state) {
        try {
            return state.get();
        } catch (RuntimeException e) {
            throw new ImpossibleEventException(e.getClass().getName());
        }
    }

    /** Lets an event change what the events so far lead to. */
    public static void unlessImpossible(Runnable change) {
        unlessImpossible(() -> {
            change.run();
            return true;
        });
    }
}
