package no.imdi.egnevalg.command.http;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import no.imdi.egnevalg.kernel.casefile.Author;
import no.imdi.egnevalg.sealing.IdentifierMac;
import no.imdi.egnevalg.sealing.RequestMac;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/**
 * Derives identifiers for what requests create. The same request always gets the same identifier, and nobody can
 * compute it without the key of the register. Streams begun before identifiers were derived with a key keep their
 * former identifier.
 */
@Component
public class Identifiers {

    private final IdentifierMac mac;
    private final EventStore eventStore;

    Identifiers(RequestMac mac, EventStore eventStore) {
        this.mac = mac.identifiers();
        this.eventStore = eventStore;
    }

    /** The identifier of a stream that this caller begins under this key. */
    public String ofStream(String what, Author caller, IdempotencyKey key) {
        return ofStream(key.nameFor(caller, what));
    }

    /** The identifier of the stream with this name. */
    public String ofStream(String name) {
        String former = withoutKey(name);
        return eventStore.lastSequenceNumberFor(former).isPresent() ? former : mac.of(name);
    }

    /** The identifier of what this caller creates under this key. It is always derived with the key of the register. */
    public String of(String what, Author caller, IdempotencyKey key) {
        return mac.of(key.nameFor(caller, what));
    }

    /** The identifier of what an act creates when it leads to this version of a stream. */
    public String ofAct(String what, String stream, long version) {
        return mac.of(what + '\n' + stream + '\n' + version);
    }

    /** The former kind of identifier, without a key. Anyone who knows the name can compute it. */
    static String withoutKey(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
