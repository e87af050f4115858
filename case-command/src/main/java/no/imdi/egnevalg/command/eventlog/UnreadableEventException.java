package no.imdi.egnevalg.command.eventlog;

import org.axonframework.serialization.SerializationException;

/**
 * The stream has an event that this version cannot read, or that does not belong to it. The state of the stream is
 * therefore unknown.
 */
final class UnreadableEventException extends SerializationException {

    UnreadableEventException() {
        super("This version cannot read an event of this stream");
    }
}
