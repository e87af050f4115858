package no.imdi.egnevalg.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenClientTest {

    private Instant now = Instant.parse("2012-01-02T10:00:00Z");

    @Test
    void a_token_is_renewed_a_minute_before_its_end(@TempDir Path folder) {
        try (DemoIssuer issuer = DemoIssuer.start(0, folder);
                TokenClient tokens = new TokenClient(URI.create(issuer.issuerUri() + "/oauth2/token"), clock())) {
            String first = tokens.tokenFor("mr");
            now = now.plus(DemoIssuer.TOKEN_LIFETIME)
                    .minus(Duration.ofMinutes(1))
                    .minusSeconds(5);
            assertThat(tokens.tokenFor("mr")).isEqualTo(first);
            now = now.plusSeconds(5);
            assertThat(tokens.tokenFor("mr")).isNotEqualTo(first);
        }
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public Instant instant() {
                return now;
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
    }
}
