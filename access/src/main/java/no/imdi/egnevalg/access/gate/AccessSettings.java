package no.imdi.egnevalg.access.gate;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whose tokens a service takes.
 *
 * @param issuerUri the issuer, as it names itself in its tokens
 * @param jwkSetUri where the issuer's keys are, if not where its own description says; null or empty otherwise
 * @param scope the scope without which a token opens nothing here
 * @param longestTokenLifetime how far ahead the end of a token may lie; one that lasts longer is not believed
 */
@ConfigurationProperties("egnevalg.access")
public record AccessSettings(
        String issuerUri, @Nullable String jwkSetUri, String scope, Duration longestTokenLifetime) {}
