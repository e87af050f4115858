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

    /** Name of the projection, and of its metrics. Lasting: how far it has come is stored under it. */
    String name();

    /**
     * The version of what its collections look like. It is raised where readers need what the documents of the version
     * before do not have. A view of another shape is another view: it is filled from the first event on, and the one
     * before is left as it is.
     */
    default int shape() {
        return 1;
    }

    /** Makes ready the collections of a generation, before anything is written to it. May be done again. */
    default void prepare(ViewGeneration view) {}

    /** The kinds of streams its events stand in. One of such a stream that cannot be read is laid aside for it. */
    Set<StreamType> streams();

    /** Whether it takes events of this type. */
    boolean takes(Class<?> eventType);

    /** What an event changes. An exception sends the event, and later ones of its stream, to the dead letters. */
    List<C> changesOf(RecordedEvent event);

    /**
     * Writes a batch of changes. The same batch may come again, whole or in part or cut otherwise: what the view
     * contains already must be skipped. Other writers may write the same generation at the same time. An exception that
     * an event is to blame for sends it to the dead letters.
     */
    void store(ViewGeneration view, List<C> changes);
}
