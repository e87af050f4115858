package no.imdi.egnevalg.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * For tests: tokens of a user that are right but for how they are signed, as somebody would make them who has no key.
 */
public final class ForgedTokens {

    /** None of the services gives it a meaning. */
    private static final String NOWHERE = "http://127.0.0.1:9/keys";

    private final DemoIssuer issuer;
    private final Map<String, Object> claims;
    private final RSAKey otherKey = newKey();

    private ForgedTokens(DemoIssuer issuer, Map<String, Object> claims) {
        this.issuer = issuer;
        this.claims = claims;
    }

    /** Every forgery of a token of the given user. */
    public static List<WrongToken> of(DemoIssuer issuer, String user) {
        ForgedTokens forged = new ForgedTokens(issuer, issuer.claimsFor(user));
        return Stream.of(forged.unsigned(), forged.withThePublicKey(), forged.withAnotherKey(), forged.tampered())
                .flatMap(tokens -> tokens)
                .toList();
    }

    private Stream<WrongToken> unsigned() {
        String signature = issuer.signed(claims).split("\\.", -1)[2];
        return Stream.concat(
                Stream.of("none", "None", "NONE", "nOnE", "")
                        .map(algorithm -> new WrongToken("alg: " + algorithm, unsigned(algorithm, ""))),
                Stream.of(
                        new WrongToken("alg: none with a signature", unsigned("none", signature)),
                        new WrongToken("alg: RS256 without a signature", unsigned("RS256", ""))));
    }

    private String unsigned(String algorithm, String signature) {
        return encoded("{\"alg\":\"" + algorithm + "\",\"kid\":\"" + issuer.keyId() + "\"}") + "." + payload() + "."
                + signature;
    }

    /** A verifier that lets the token choose the algorithm would take the public key for the shared secret. */
    private Stream<WrongToken> withThePublicKey() {
        RSAPublicKey key = issuer.publicKey();
        String pem = "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded())
                + "\n-----END PUBLIC KEY-----\n";
        return Stream.of(
                hmac("PEM", pem.getBytes(StandardCharsets.US_ASCII)),
                hmac("PEM without its last line end", pem.strip().getBytes(StandardCharsets.US_ASCII)),
                hmac("DER", key.getEncoded()),
                hmac("modulus", key.getModulus().toByteArray()),
                hmac(
                        "JSON",
                        new RSAKey.Builder(key)
                                .keyID(issuer.keyId())
                                .build()
                                .toJSONString()
                                .getBytes(StandardCharsets.UTF_8)));
    }

    private WrongToken hmac(String form, byte[] secret) {
        return new WrongToken("HS256 with the public key as " + form, signed(JWSAlgorithm.HS256, secret));
    }

    private String signed(JWSAlgorithm algorithm, byte[] secret) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(algorithm).keyID(issuer.keyId()).build(), JWTClaimsSet.parse(claims));
            token.sign(new MACSigner(secret));
            return token.serialize();
        } catch (JOSEException | ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    private Stream<WrongToken> withAnotherKey() {
        return Stream.of(
                new WrongToken("another key under the name of the true one", signed(header(issuer.keyId()))),
                new WrongToken("another key under a name of its own", signed(header("another"))),
                new WrongToken("another key without a name", signed(new JWSHeader.Builder(JWSAlgorithm.RS256))),
                new WrongToken(
                        "another key, which the token brings",
                        signed(header(issuer.keyId()).jwk(otherKey.toPublicJWK()))),
                new WrongToken(
                        "another key, which the token says where to fetch",
                        signed(header(issuer.keyId()).jwkURL(URI.create(NOWHERE)))),
                new WrongToken(
                        "the true key in an algorithm that is not taken", issuer.signed(JWSAlgorithm.RS512, claims)));
    }

    private static JWSHeader.Builder header(String keyId) {
        return new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(keyId);
    }

    private String signed(JWSHeader.Builder header) {
        return DemoIssuer.signed(header.build(), claims, otherKey);
    }

    private Stream<WrongToken> tampered() {
        String[] parts = issuer.signed(claims).split("\\.", -1);
        String more = new String(Base64URL.from(parts[1]).decode(), StandardCharsets.UTF_8)
                .replace("\"demo\":true", "\"demo\":false");
        return Stream.of(
                new WrongToken(
                        "another payload under a true signature", parts[0] + "." + encoded(more) + "." + parts[2]),
                new WrongToken("a signature cut short", parts[0] + "." + parts[1] + "." + parts[2].substring(4)),
                new WrongToken("no signature", parts[0] + "." + parts[1]),
                new WrongToken("a fourth part", parts[0] + "." + parts[1] + "." + parts[2] + ".e30"),
                new WrongToken("no JSON", encoded("header") + "." + encoded("payload") + "." + parts[2]));
    }

    private String payload() {
        return issuer.signed(claims).split("\\.", -1)[1];
    }

    private static String encoded(String text) {
        return Base64URL.encode(text).toString();
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("another").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
