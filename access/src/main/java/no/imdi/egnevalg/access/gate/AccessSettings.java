package no.imdi.egnevalg.access.gate;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The settings of the tokens that a service accepts.
 *
 * @param issuerUri the issuer, as it names itself in its tokens
 * @param jwkSetUri where the issuer's keys are, if not where its own description says; null or empty otherwise
 * @param scope the scope that a token must have
 * @param longestTokenLifetime how far ahead a token may expire; a token that lasts longer is refused
 */
@ConfigurationProperties("egnevalg.access")
public record AccessSettings(
        String issuerUri, @Nullable String jwkSetUri, String scope, Duration longestTokenLifetime) {}
