package no.imdi.egnevalg.query.archive;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes JSON in the canonical form that is hashed and signed: properties sorted by name, no white space, UTF-8. An
 * extract only has strings, integers and booleans; for these, the form equals RFC 8785 and the output of {@code jq
 * -cjS}.
 */
final class CanonicalJson {

    private static final JsonMapper SORTED =
            JsonMapper.builder().enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED).build();

    private CanonicalJson() {}

    static byte[] of(JsonNode json) {
        return SORTED.writeValueAsBytes(json);
    }

    /** Returns the SHA-256 of the canonical form, in hexadecimal. */
    static String sha256(JsonNode json) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(of(json)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
