package no.imdi.egnevalg.command.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.Stream;
import no.imdi.egnevalg.command.ApiExamples;
import no.imdi.egnevalg.command.RunningCommandService;
import no.imdi.egnevalg.embedded.TestClient;
import no.imdi.egnevalg.embedded.TestClient.Answer;
import no.imdi.egnevalg.issuer.ForgedTokens;
import no.imdi.egnevalg.issuer.TestIssuer;
import no.imdi.egnevalg.issuer.WrongClaims;
import no.imdi.egnevalg.issuer.WrongToken;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tokens that are forged, out of date, for others or too weak: one answer to all of them, which says nothing of the
 * reason.
 */
class TokenAttacksTest {

    private static final String UNIDENTIFIED = "{\"type\":\"urn:egnevalg:problem:no-valid-token\",\"title\":"
            + "\"The request needs a valid token of the issuer, in the header Authorization: Bearer.\",\"status\":401}";

    private static RunningCommandService service;
    private static AccessLogRows log;

    @BeforeAll
    static void start() {
        service = RunningCommandService.start();
        log = AccessLogRows.of(service);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    static Stream<WrongToken> unbelievable() {
        return Stream.of(
                        List.of(new WrongToken("none", "")),
                        ForgedTokens.of(TestIssuer.shared(), "mr"),
                        WrongClaims.of(TestIssuer.shared()))
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("unbelievable")
    void a_token_that_cannot_be_believed_opens_nothing(WrongToken wrong) {
        long rows = log.count();

        Answer answer = open(wrong.token());

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.text()).isEqualTo(UNIDENTIFIED);
        assertThat(answer.headers().allValues("WWW-Authenticate")).containsExactly("Bearer");
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(log.after(rows))
                .containsExactly(new AccessLogRows.Row(null, null, "OTHER", null, "DENIED", "no-valid-token"));
        assertThat(service.eventCount()).isZero();
    }

    static Stream<WrongToken> tooWeak() {
        return WrongClaims.withoutScope(TestIssuer.shared(), "mr", "egnevalg.write").stream();
    }

    @ParameterizedTest
    @MethodSource("tooWeak")
    void a_token_without_the_scope_of_this_service_is_of_somebody_who_may_not(WrongToken wrong) {
        assertNotPermitted(wrong.token());
    }

    @Test
    void a_token_for_reading_is_none_for_writing() {
        var claims = TestIssuer.shared().claimsFor("mr");
        claims.put("scope", "egnevalg.read");

        assertNotPermitted(TestIssuer.shared().signed(claims));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/.well-known/oauth-protected-resource",
                "/.well-known/oauth-protected-resource/api/v1/cases",
                "/v3/api-docs",
                "/error",
                "/"
            })
    void nobody_is_told_anything_of_the_service_without_a_token(String address) {
        TestClient stranger = new TestClient(service.port());

        assertThat(stranger.get(address).problem()).isEqualTo("no-valid-token");
    }

    @Test
    void clocks_may_differ_by_half_a_minute() {
        RunningCommandService late = service.withToken(WrongClaims.expiredFor(TestIssuer.shared(), "mr", 5));

        assertThat(late.post("/api/v1/cases", "{}").problem()).isEqualTo("missing-field");
    }

    @Test
    void of_two_tokens_none_is_believed() {
        String good = TestIssuer.shared().signed(TestIssuer.shared().claimsFor("mr"));
        for (String other : List.of("Bearer " + good, "Bearer wrong", "Basic bXI6ZGVtbw==", "")) {
            for (List<String> both : List.of(List.of("Bearer " + good, other), List.of(other, "Bearer " + good))) {
                RunningCommandService nobody = service.withToken("");
                Answer answer = nobody.send(nobody.request("/api/v1/cases")
                        .header("Authorization", both.getFirst())
                        .header("Authorization", both.getLast())
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(ApiExamples.CASE)));

                assertThat(answer.status() + answer.text()).isEqualTo("401" + UNIDENTIFIED);
            }
        }
    }

    @Test
    void the_tokens_that_these_were_made_from_are_good() {
        String good = TestIssuer.shared().signed(TestIssuer.shared().claimsFor("mr"));

        assertThat(service.withToken(good).post("/api/v1/cases", "{}").problem())
                .isEqualTo("missing-field");
    }

    private static void assertNotPermitted(String token) {
        long rows = log.count();

        Answer answer = open(token);

        assertThat(answer.status() + answer.problem()).isEqualTo("403not-permitted");
        assertThat(log.after(rows))
                .extracting(row -> row.callerId() + " " + row.outcome() + " " + row.detail())
                .containsExactly("demo-mr DENIED not-permitted");
        assertThat(service.eventCount()).isZero();
    }

    private static Answer open(String token) {
        return service.withToken(token).post("/api/v1/cases", ApiExamples.CASE);
    }
}
