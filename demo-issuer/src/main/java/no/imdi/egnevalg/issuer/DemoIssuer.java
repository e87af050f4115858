package no.imdi.egnevalg.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.nio.file.Path;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Gives tokens to made-up users who share one secret: for the demo and for tests, never for anything real. Only this
 * machine reaches it.
 */
public final class DemoIssuer implements TokenSource, AutoCloseable {

    /** How long a token is valid. */
    public static final Duration TOKEN_LIFETIME = Duration.ofMinutes(15);

    private final RSAKey key;
    private final IssuerServer server;
    private final TokenClient tokens;
    private final Clock clock;

    private DemoIssuer(RSAKey key, IssuerServer server, Clock clock) {
        this.key = key;
        this.server = server;
        this.clock = clock;
        this.tokens = new TokenClient(URI.create(server.issuerUri() + "/oauth2/token"), clock);
    }

    /**
     * Starts an issuer.
     *
     * @param port the port it answers at; 0 for any that is free
     * @param keyFolder where its key is kept; made at the first start
     */
    public static DemoIssuer start(int port, Path keyFolder) {
        RSAKey key = SigningKey.in(keyFolder);
        // Whoever checks a token reads this machine's clock, whatever day the demo plays.
        return new DemoIssuer(key, IssuerServer.start(port, key), Clock.systemUTC());
    }

    @Override
    public String issuerUri() {
        return server.issuerUri();
    }

    @Override
    public String tokenFor(String user) {
        return tokens.tokenFor(user);
    }

    /**
     * The claims of a valid token of the user, to be changed and given to {@link #signed}: for tests that forge tokens.
     */
    public Map<String, Object> claimsFor(String user) {
        DemoUser known = DemoUsers.all().stream()
                .filter(candidate -> candidate.name().equals(user))
                .findFirst()
                .orElseThrow();
        Map<String, Object> claims = new LinkedHashMap<>(DemoClaims.of(known, DemoClaims.SCOPES));
        Instant now = clock.instant();
        claims.put("iss", issuerUri());
        claims.put("iat", now.getEpochSecond());
        claims.put("nbf", now.getEpochSecond());
        claims.put("exp", now.plus(TOKEN_LIFETIME).getEpochSecond());
        return claims;
    }

    /**
     * A token with these claims and no others, signed with the true key: for tests that forge tokens. Times are seconds
     * since 1970.
     */
    public String signed(Map<String, Object> claims) {
        return signed(JWSAlgorithm.RS256, claims);
    }

    String signed(JWSAlgorithm algorithm, Map<String, Object> claims) {
        return signed(new JWSHeader.Builder(algorithm).keyID(key.getKeyID()).build(), claims, key);
    }

    static String signed(JWSHeader header, Map<String, Object> claims, RSAKey key) {
        try {
            SignedJWT token = new SignedJWT(header, JWTClaimsSet.parse(claims));
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException | ParseException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** What tokens are checked with; its identifier in a token's header is {@link #keyId}. */
    public RSAPublicKey publicKey() {
        try {
            return key.toRSAPublicKey();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What tokens call the key they are signed with. */
    public String keyId() {
        return key.getKeyID();
    }

    @Override
    public void close() {
        tokens.close();
        server.close();
    }
}
