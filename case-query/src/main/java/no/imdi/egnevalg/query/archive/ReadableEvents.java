package no.imdi.egnevalg.query.archive;

import java.util.List;
import java.util.Objects;
import no.imdi.egnevalg.access.rights.AccessRefusedException;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.NoteWritten;
import no.imdi.egnevalg.kernel.eventjson.EventSerializer;
import no.imdi.egnevalg.sealing.FreeText;
import no.imdi.egnevalg.sealing.Opener;
import org.axonframework.serialization.SerializedObject;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes events as JSON that can be read without this program and its keys: as in the log, but with opened notes. */
@Component
class ReadableEvents {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final EventSerializer serializer;
    private final Opener opener;

    ReadableEvents(EventSerializer serializer, Opener opener) {
        this.serializer = serializer;
        this.opener = opener;
    }

    ArrayNode of(List<CaseFileEvent> events) {
        ArrayNode readable = JSON.createArrayNode();
        for (int version = 0; version < events.size(); version++) {
            readable.add(readable(version, events.get(version)));
        }
        return readable;
    }

    private ObjectNode readable(int version, CaseFileEvent event) {
        SerializedObject<String> stored = serializer.serialize(event, String.class);
        ObjectNode payload = (ObjectNode) JSON.readTree(stored.getData());
        if (event instanceof NoteWritten note) {
            payload.put("text", textOf(note).reveal());
        }
        return JSON.createObjectNode()
                .put("version", version)
                .put("type", stored.getType().getName())
                .put("revision", Objects.requireNonNull(stored.getType().getRevision()))
                .set("payload", payload);
    }

    /** The key may have been destroyed since the events were read. */
    private FreeText textOf(NoteWritten note) {
        return opener.open(note.caseId(), NoteWritten.fieldOf(note.noteId()), note.text())
                .orElseThrow(AccessRefusedException::caseErased);
    }
}
