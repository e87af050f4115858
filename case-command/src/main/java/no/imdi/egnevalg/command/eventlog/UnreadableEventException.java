package no.imdi.egnevalg.command.eventlog;

import org.axonframework.serialization.SerializationException;

/**
 * An event of a stream cannot be read by this version, or is none of the stream, so nobody can say what became of the
 * stream.
 */
final class UnreadableEventException extends SerializationException {

    UnreadableEventException() {
        super("This version cannot read an event of this stream");
    }
}
