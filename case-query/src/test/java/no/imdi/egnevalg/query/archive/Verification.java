package no.imdi.egnevalg.query.archive;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Verifies extracts with what every Java has. */
public final class Verification {

    private Verification() {}

    /** Whether an extract is what the owner of the public key signed. */
    public static boolean verifies(String extract, String publicKeyPem) throws GeneralSecurityException {
        ObjectNode all = (ObjectNode) JsonMapper.shared().readTree(extract);
        ObjectNode manifest = (ObjectNode) all.path("manifest");
        byte[] signature =
                Base64.getDecoder().decode(manifest.remove("signature").asString());
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(Sorted.bytes(all.path("events")));

        Signature verifier = Signature.getInstance("Ed25519");
        verifier.initVerify(KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(Base64.getMimeDecoder()
                        .decode(publicKeyPem
                                .replaceAll("-----[A-Z ]+-----", "")
                                .getBytes(StandardCharsets.US_ASCII)))));
        verifier.update(Sorted.bytes(manifest));
        return verifier.verify(signature)
                && HexFormat.of().formatHex(hash).equals(manifest.path("sha256").asString());
    }
}
