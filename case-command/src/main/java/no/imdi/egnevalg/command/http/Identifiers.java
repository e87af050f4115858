package no.imdi.egnevalg.command.http;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import no.imdi.egnevalg.kernel.casefile.Author;
import no.imdi.egnevalg.sealing.IdentifierMac;
import no.imdi.egnevalg.sealing.RequestMac;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/**
 * Identifiers of what requests bring into being: the same at every repetition, and computable by nobody without the key
 * of the register. What began before identifiers had a key goes on under the one it has.
 */
@Component
public class Identifiers {

    private final IdentifierMac mac;
    private final EventStore eventStore;

    Identifiers(RequestMac mac, EventStore eventStore) {
        this.mac = mac.identifiers();
        this.eventStore = eventStore;
    }

    /** Of a stream that this caller begins under this key. */
    public String ofStream(String what, Author caller, IdempotencyKey key) {
        return ofStream(key.nameFor(caller, what));
    }

    /** Of the stream with this name. */
    public String ofStream(String name) {
        String former = withoutKey(name);
        return eventStore.lastSequenceNumberFor(former).isPresent() ? former : mac.of(name);
    }

    /** Of what this caller creates under this key, whether or not it was created before identifiers had a key. */
    public String of(String what, Author caller, IdempotencyKey key) {
        return mac.of(key.nameFor(caller, what));
    }

    /** Of what an act brings into being that leads to this version of a stream. */
    public String ofAct(String what, String stream, long version) {
        return mac.of(what + '\n' + stream + '\n' + version);
    }

    /** As identifiers were before they had a key: whoever knows the name can compute it. */
    static String withoutKey(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
