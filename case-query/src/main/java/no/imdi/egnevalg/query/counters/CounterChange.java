package no.imdi.egnevalg.query.counters;

import org.bson.Document;

/** What one event changes in one document of counters. */
public sealed interface CounterChange {

    /** The document it changes. */
    CounterDocument document();

    /**
     * A counter goes up or down.
     *
     * @param field path of the counter within the document
     * @param by positive or negative
     */
    record Counted(CounterDocument document, String field, int by) implements CounterChange {}

    /**
     * Something is noted beside the counters.
     *
     * @param list field that holds such notes
     */
    record Noted(CounterDocument document, String list, Document note) implements CounterChange {}
}
