package no.imdi.egnevalg.local.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.imdi.egnevalg.issuer.DemoIssuer;
import no.imdi.egnevalg.issuer.DemoUser;
import no.imdi.egnevalg.issuer.DemoUsers;
import no.imdi.egnevalg.issuer.TokenSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoders;

/** A token of the real Keycloak says of each user what a token of the demo issuer says. */
@Tag("keycloak")
class KeycloakTest {

    /** What differs from issuer to issuer and from token to token; the rest must not. */
    private static final Set<String> NOT_OF_THE_USER =
            Set.of("iss", "iat", "exp", "nbf", "jti", "sub", "typ", "azp", "client_id", "aud", "scope");

    @TempDir
    static Path folder;

    private static RunningKeycloak keycloak;
    private static DemoIssuer demo;
    private static JwtDecoder keycloakKeys;
    private static JwtDecoder demoKeys;

    @BeforeAll
    static void start() {
        keycloak = RunningKeycloak.start();
        demo = DemoIssuer.start(0, folder);
        keycloakKeys = JwtDecoders.fromIssuerLocation(keycloak.issuerUri());
        demoKeys = JwtDecoders.fromIssuerLocation(demo.issuerUri());
    }

    @AfterAll
    static void stop() {
        for (AutoCloseable issuer : new AutoCloseable[] {demo, keycloak}) {
            if (issuer != null) {
                try {
                    issuer.close();
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    static List<DemoUser> users() {
        return DemoUsers.named();
    }

    @ParameterizedTest
    @MethodSource("users")
    void both_issuers_say_the_same_of_a_user(DemoUser user) {
        Jwt token = keycloakKeys.decode(keycloak.tokenFor(user.name()));
        Jwt expected = demoKeys.decode(demo.tokenFor(user.name()));
        assertThat(ofTheUser(token)).isEqualTo(ofTheUser(expected)).containsAllEntriesOf(user.claims());
        assertThat(token.getAudience()).isEqualTo(expected.getAudience());
        assertThat(Set.of(token.getClaimAsString("scope").split(" ")))
                .isEqualTo(Set.of(expected.getClaimAsString("scope").split(" ")));
        // Keycloak looks at the clock twice, and a second may begin in between.
        assertThat(Duration.between(token.getIssuedAt(), token.getExpiresAt()))
                .isCloseTo(DemoIssuer.TOKEN_LIFETIME, Duration.ofSeconds(2));
    }

    private static Map<String, Object> ofTheUser(Jwt token) {
        Map<String, Object> claims = new HashMap<>(token.getClaims());
        claims.keySet().removeAll(NOT_OF_THE_USER);
        return claims;
    }

    @ParameterizedTest
    @MethodSource("users")
    void a_user_is_known_by_the_id_in_the_realm_export(DemoUser user) {
        assertThat(keycloakKeys.decode(keycloak.tokenFor(user.name())).getSubject())
                .isEqualTo(DemoRealm.read().account(user.name()).path("id").asString());
    }

    @Test
    void tokens_name_the_address_they_were_asked_for_at() {
        assertThat(keycloakKeys.decode(keycloak.tokenFor("mr")).getIssuer())
                .asString()
                .isEqualTo(keycloak.issuerUri());
    }

    @Test
    void neither_knows_anybody_else() {
        for (TokenSource issuer : List.of(keycloak, demo)) {
            assertThat(URI.create(issuer.issuerUri()).getHost()).isEqualTo("localhost");
            assertThatThrownBy(() -> issuer.tokenFor("nobody")).hasMessageContaining("401");
        }
    }
}
