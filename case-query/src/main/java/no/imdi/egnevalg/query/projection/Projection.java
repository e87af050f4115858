package no.imdi.egnevalg.query.projection;

import java.util.List;

/**
 * A view that is kept from events.
 *
 * @param <C> what one event changes in the view
 */
public interface Projection<C> {

    /** Name of its processor, and of its metrics. Lasting: the tokens are stored under it. */
    String name();

    /** Into how many parts its work may be split; events of one stream always stay together. */
    int segments();

    /** Whether it takes events of this type. */
    boolean takes(Class<?> eventType);

    /** What an event changes. An exception sends the event, and later ones of its stream, to the dead letters. */
    List<C> changesOf(RecordedEvent event);

    /**
     * Writes a batch of changes with one bulk operation. The same batch may come again, whole or in part or cut otherwise,
     * after a crash: what the view contains already must be skipped.
     */
    void store(List<C> changes, Delivery delivery);

    /** Empties the view before a replay. */
    void clear();
}
