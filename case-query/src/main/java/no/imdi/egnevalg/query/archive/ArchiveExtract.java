package no.imdi.egnevalg.query.archive;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.imdi.egnevalg.kernel.casefile.CaseFileOpened;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The archive extract of a case.
 *
 * @param manifest describes the extract, with a hash of the events; its signature covers the canonical form of all its
 *     other properties
 * @param events all events of the case
 */
record ArchiveExtract(ObjectNode manifest, ArrayNode events) {

    /** The extract as the API description shows it. An event has the fields of its type. */
    record Described(Manifest manifest, List<Map<String, Object>> events) {}

    /** The fields of a manifest. */
    record Manifest(
            String caseId,
            String caseNumber,
            String extractedAt,
            String extractedBy,
            int events,
            String sha256,
            String keyId,
            String algorithm,
            String signature) {}

    private static final JsonMapper JSON = JsonMapper.shared();

    static ArchiveExtract signed(
            CaseFileOpened opened, ArrayNode events, Instant extractedAt, String extractedBy, SigningKey key) {
        ObjectNode manifest = JSON.createObjectNode()
                .put("caseId", opened.caseId())
                .put("caseNumber", opened.caseNumber())
                .put("extractedAt", extractedAt.toString())
                .put("extractedBy", extractedBy)
                .put("events", events.size())
                .put("sha256", CanonicalJson.sha256(events))
                .put("keyId", key.id())
                .put("algorithm", SigningKey.ALGORITHM);
        manifest.put("signature", key.sign(CanonicalJson.of(manifest)));
        return new ArchiveExtract(manifest, events);
    }
}
