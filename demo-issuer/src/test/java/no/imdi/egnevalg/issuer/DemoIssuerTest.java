package no.imdi.egnevalg.issuer;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoders;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import tools.jackson.databind.JsonNode;

/** The issuer over HTTP, seen with the eyes of those who ask for tokens and of those who check them. */
class DemoIssuerTest {

    private static final String FORM = "grant_type=client_credentials";

    @TempDir
    static Path folder;

    private static DemoIssuer issuer;
    private static JwtDecoder decoder;

    @BeforeAll
    static void start() {
        issuer = DemoIssuer.start(0, folder);
        decoder = JwtDecoders.fromIssuerLocation(issuer.issuerUri());
    }

    @AfterAll
    static void stop() {
        issuer.close();
    }

    static List<DemoUser> users() {
        return DemoUsers.all();
    }

    @ParameterizedTest
    @MethodSource("users")
    void a_token_says_who_the_user_is_and_stands_up_to_the_published_key(DemoUser user) {
        Jwt token = decoder.decode(issuer.tokenFor(user.name()));
        assertThat(token.getSubject()).isEqualTo("demo-" + user.name());
        assertThat(token.getAudience()).containsExactly("egnevalg");
        assertThat(token.getClaims())
                .containsEntry("scope", "egnevalg.read egnevalg.write")
                .containsEntry("demo", true)
                .containsAllEntriesOf(user.claims());
        assertThat(token.getClaims().keySet().stream()
                        .filter(claim -> claim.startsWith("unit_") || claim.equals("roles")))
                .containsExactlyInAnyOrderElementsOf(user.claims().keySet());
    }

    @Test
    void a_token_is_valid_for_a_quarter_of_an_hour() {
        Jwt token = decoder.decode(issuer.tokenFor("mr"));
        assertThat(Duration.between(token.getIssuedAt(), token.getExpiresAt())).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void who_asks_for_one_scope_gets_one() throws Exception {
        HttpResponse<String> response =
                IssuerRequest.token(issuer.issuerUri(), "mr", "demo", FORM + "&scope=egnevalg.read");
        Jwt token =
                decoder.decode(IssuerRequest.json(response).path("access_token").asString());
        assertThat(token.getClaimAsString("scope")).isEqualTo("egnevalg.read");
    }

    @Test
    void who_asks_for_none_is_told_what_was_granted() throws Exception {
        JsonNode answer = IssuerRequest.json(IssuerRequest.token(issuer.issuerUri(), "analyst", "demo", FORM));
        assertThat(answer.path("scope").asString().split(" "))
                .containsExactlyInAnyOrder("egnevalg.read", "egnevalg.write");
        assertThat(answer.path("token_type").asString()).isEqualTo("Bearer");
    }

    @Test
    void a_scope_nobody_has_is_refused() throws Exception {
        assertThat(IssuerRequest.token(issuer.issuerUri(), "mr", "demo", FORM + "&scope=egnevalg.all")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_wrong_secret_gets_nothing() throws Exception {
        HttpResponse<String> response = IssuerRequest.token(issuer.issuerUri(), "mr", "guess", FORM);
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.body()).doesNotContain("access_token");
    }

    @Test
    void a_user_nobody_knows_gets_nothing() throws Exception {
        assertThat(IssuerRequest.token(issuer.issuerUri(), "nobody", "demo", FORM)
                        .statusCode())
                .isEqualTo(401);
        assertThatThrownBy(() -> issuer.tokenFor("nobody")).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "grant_type=password&username=mr&password=demo",
                "grant_type=refresh_token&refresh_token=any",
                "grant_type=authorization_code&code=any",
                "grant_type=urn:ietf:params:oauth:grant-type:token-exchange&subject_token=any"
                        + "&subject_token_type=urn:ietf:params:oauth:token-type:jwt"
            })
    void there_is_no_other_way_to_a_token(String form) throws Exception {
        HttpResponse<String> response = IssuerRequest.token(issuer.issuerUri(), "mr", "demo", form);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).doesNotContain("access_token");
    }

    @Test
    void its_description_names_itself_and_the_keys() throws Exception {
        JsonNode description =
                IssuerRequest.json(IssuerRequest.get(issuer.issuerUri() + "/.well-known/openid-configuration"));
        assertThat(description.path("issuer").asString()).isEqualTo(issuer.issuerUri());
        assertThat(description.path("jwks_uri").asString()).isEqualTo(issuer.issuerUri() + "/oauth2/jwks");
        assertThat(description.path("token_endpoint").asString()).isEqualTo(issuer.issuerUri() + "/oauth2/token");
    }

    @Test
    void the_published_key_is_public_only() throws Exception {
        JsonNode key = IssuerRequest.json(IssuerRequest.get(issuer.issuerUri() + "/oauth2/jwks"))
                .path("keys")
                .path(0);
        assertThat(key.propertyNames()).contains("kty", "kid", "n", "e").doesNotContain("d", "p", "q");
        assertThat(key.path("kid").asString()).isEqualTo(issuer.keyId());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/actuator", "/actuator/health", "/login", "/any"})
    void there_is_nothing_else_to_see(String path) throws Exception {
        assertThat(IssuerRequest.get(issuer.issuerUri() + path).statusCode()).isIn(401, 403, 404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "planted\r\n",
                "GET / HTTP/9.9\r\nHost: localhost\r\n",
                "GET / HTTP/1.1\r\n",
                "GET / HTTP/1.0\r\n",
                "GET / HTTP/1.1\r\nHost: planted.example\r\n",
                "GET /oauth2/jwks HTTP/1.1\r\nHost: planted.example\r\n",
                "GET /%zz HTTP/1.1\r\nHost: localhost\r\n",
                "GET /a%2fb HTTP/1.1\r\nHost: localhost\r\n",
                "GET /{planted} HTTP/1.1\r\nHost: localhost\r\n",
                "TRACE / HTTP/1.1\r\nHost: localhost\r\n",
            })
    void what_it_refuses_it_does_not_answer_with_a_page(String head) throws Exception {
        try (Socket socket = new Socket(
                InetAddress.getLoopbackAddress(), URI.create(issuer.issuerUri()).getPort())) {
            socket.getOutputStream().write((head + "Connection: close\r\n\r\n").getBytes(US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), US_ASCII);

            assertThat(answer).matches("(?s)HTTP/1\\.1 [45].*").doesNotContain("planted", "<", "Tomcat", "n\":");
        }
    }

    @Test
    void only_this_machine_reaches_it() throws Exception {
        int port = URI.create(issuer.issuerUri()).getPort();
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
        }
        List<InetAddress> others = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress())
                .toList();
        assertThat(others)
                .allSatisfy(address -> assertThatThrownBy(() -> {
                            try (Socket socket = new Socket()) {
                                socket.connect(new InetSocketAddress(address, port), 1000);
                            }
                        })
                        .isInstanceOf(IOException.class));
    }

    @Test
    void a_forged_token_is_as_true_as_its_claims() {
        Map<String, Object> claims = issuer.claimsFor("mr");
        assertThat(decoder.decode(issuer.signed(claims)).getClaims())
                .containsAllEntriesOf(DemoUsers.named().getFirst().claims());
        claims.put("exp", 1L);
        assertThatThrownBy(() -> decoder.decode(issuer.signed(claims))).isInstanceOf(BadJwtException.class);
    }

    @Test
    void a_forged_token_claims_what_a_genuine_one_does() throws Exception {
        var genuine = SignedJWT.parse(issuer.tokenFor("rk")).getJWTClaimsSet().getClaims();
        assertThat(issuer.claimsFor("rk").keySet()).isEqualTo(without(genuine, "jti"));
        assertThat(SignedJWT.parse(issuer.signed(issuer.claimsFor("rk")))
                        .getHeader()
                        .getKeyID())
                .isEqualTo(SignedJWT.parse(issuer.tokenFor("rk")).getHeader().getKeyID());
    }

    private static Set<String> without(Map<String, Object> claims, String name) {
        var names = new HashSet<>(claims.keySet());
        names.remove(name);
        return names;
    }

    @Test
    void tokens_outlive_a_restart(@TempDir Path keys) {
        String token;
        try (DemoIssuer first = DemoIssuer.start(0, keys)) {
            token = first.tokenFor("mr");
        }
        try (DemoIssuer again = DemoIssuer.start(0, keys)) {
            var key = NimbusJwtDecoder.withJwkSetUri(again.issuerUri() + "/oauth2/jwks")
                    .build();
            assertThat(key.decode(token).getSubject()).isEqualTo("demo-mr");
        }
    }

    @Test
    void a_token_is_asked_for_once_while_it_is_good() {
        assertThat(issuer.tokenFor("kt")).isEqualTo(issuer.tokenFor("kt")).isNotEqualTo(issuer.tokenFor("ir"));
    }
}
