package no.imdi.egnevalg.query.counters;

import org.bson.Document;

/** A change that an event makes in a document of counters. */
public sealed interface CounterChange {

    /** The document to change. */
    CounterDocument document();

    /**
     * A counter is increased or decreased.
     *
     * @param field path of the counter within the document
     * @param by positive or negative
     */
    record Counted(CounterDocument document, String field, int by) implements CounterChange {}

    /**
     * A note is added to the document.
     *
     * @param list the field that holds such notes
     */
    record Noted(CounterDocument document, String list, Document note) implements CounterChange {}
}
