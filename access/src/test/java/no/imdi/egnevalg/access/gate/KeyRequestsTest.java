package no.imdi.egnevalg.access.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

/** How often an issuer is asked for its keys, whatever keys tokens name. */
class KeyRequestsTest {

    private static final String ISSUER = "https://issuer.example";
    private static final RSAKey FIRST = newKey("first");
    private static final RSAKey SECOND = newKey("second");

    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicLong nanos = new AtomicLong();
    private final AtomicReference<JWKSet> keys = new AtomicReference<>(new JWKSet(FIRST.toPublicJWK()));
    private HttpServer issuer;
    private JwtDecoder decoder;

    @BeforeEach
    void start() throws IOException {
        issuer = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        issuer.createContext("/keys", exchange -> {
            requests.incrementAndGet();
            byte[] body = keys.get().toString().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            try (var stream = exchange.getResponseBody()) {
                stream.write(body);
            }
        });
        issuer.start();
        String place = "http://127.0.0.1:" + issuer.getAddress().getPort() + "/keys";
        decoder = TokenVerification.decoder(
                new AccessSettings(ISSUER, place, "scope", Duration.ofHours(1)),
                Clock.systemUTC(),
                KeyRequests.bounded(nanos::get));
    }

    @AfterEach
    void stop() {
        issuer.stop(0);
    }

    @Test
    void tokens_of_unknown_keys_do_not_have_the_issuer_asked_each_time() {
        exhaust();

        assertThat(requests).hasValueLessThanOrEqualTo(KeyRequests.PER_MINUTE);
        assertThatThrownBy(() -> decoder.decode(token(SECOND, "unknown"))).isInstanceOf(BadJwtException.class);
        assertThat(decoder.decode(token(FIRST, "first")).getSubject()).isEqualTo("somebody");
    }

    @Test
    void a_new_key_is_known_moments_later() {
        exhaust();
        keys.set(new JWKSet(SECOND.toPublicJWK()));

        nanos.addAndGet(Duration.ofSeconds(60 / KeyRequests.PER_MINUTE).toNanos());

        assertThat(decoder.decode(token(SECOND, "second")).getSubject()).isEqualTo("somebody");
    }

    @Test
    void while_the_issuer_is_away_no_token_is_called_wrong() {
        issuer.stop(0);

        for (int n = 0; n < 2 * KeyRequests.PER_MINUTE; n++) {
            assertThatThrownBy(() -> decoder.decode(token(FIRST, "first")))
                    .isInstanceOf(JwtException.class)
                    .isNotInstanceOf(BadJwtException.class);
        }
    }

    private void exhaust() {
        IntStream.range(0, 3 * KeyRequests.PER_MINUTE)
                .forEach(n -> assertThatThrownBy(() -> decoder.decode(token(SECOND, "unknown " + n)))
                        .isInstanceOf(BadJwtException.class));
    }

    private static String token(RSAKey key, String keyId) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(keyId).build(),
                    new JWTClaimsSet.Builder()
                            .issuer(ISSUER)
                            .subject("somebody")
                            .audience(TokenVerification.AUDIENCE)
                            .expirationTime(
                                    Date.from(Clock.systemUTC().instant().plusSeconds(600)))
                            .build());
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey newKey(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
