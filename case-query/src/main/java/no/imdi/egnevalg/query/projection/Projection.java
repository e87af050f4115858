package no.imdi.egnevalg.query.projection;

import java.util.List;
import java.util.Set;
import no.imdi.egnevalg.kernel.eventlog.StreamType;

/**
 * A view that is kept from events.
 *
 * @param <C> what one event changes in the view
 */
public interface Projection<C> {

    /** The name of the projection and of its metrics. It must not change: the position is stored under it. */
    String name();

    /**
     * The version of the form of its documents. It is raised where readers need fields that earlier documents lack. A
     * view of another shape is another view: it is filled from the first event on, and the earlier one stays as it is.
     */
    default int shape() {
        return 1;
    }

    /** Prepares the collections of a generation before anything is written to it. May be repeated. */
    default void prepare(ViewGeneration view) {}

    /** The kinds of streams that it reads. An unreadable event of such a stream is laid aside for it. */
    Set<StreamType> streams();

    /** True where it takes events of this type. */
    boolean takes(Class<?> eventType);

    /** Returns the changes that an event makes. An exception lays the event aside, and later ones of its stream. */
    List<C> changesOf(RecordedEvent event);

    /**
     * Writes a batch of changes. The same changes may be delivered again, in batches of other sizes: those that the
     * view contains must be skipped. Other writers may write the same generation at the same time. An exception caused
     * by an event lays that event aside.
     */
    void store(ViewGeneration view, List<C> changes);
}
