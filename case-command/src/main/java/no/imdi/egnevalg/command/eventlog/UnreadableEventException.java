package no.imdi.egnevalg.command.eventlog;

import org.axonframework.serialization.SerializationException;

/** An event of a stream is of a type that this version does not know, so nobody can say what became of the stream. */
final class UnreadableEventException extends SerializationException {

    UnreadableEventException() {
        super("This version does not know events of this type");
    }
}
