package no.imdi.egnevalg.query.archive;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import no.imdi.egnevalg.access.rights.Requires;
import no.imdi.egnevalg.access.rights.Right;
import no.imdi.egnevalg.query.views.Shows;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/archive-extract/public-key}. */
@RestController
@Tag(name = "Erasure")
class PublicKeyApi {

    private final SigningKeys keys;

    PublicKeyApi(SigningKeys keys) {
        this.keys = keys;
    }

    /**
     * The key that verifies extracts.
     *
     * @param publicKey SubjectPublicKeyInfo, PEM
     */
    record PublicKey(String keyId, String algorithm, String publicKey) {}

    @Requires(Right.EXTRACT_ARCHIVE)
    @Shows({})
    @GetMapping(path = "/api/v1/archive-extract/public-key", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "The key to verify extracts with",
            description = "Keep it beside the extracts: a later key does not verify them.")
    PublicKey publicKey() {
        SigningKey key = keys.required();
        return new PublicKey(key.id(), SigningKey.ALGORITHM, key.publicKeyPem());
    }
}
