package no.imdi.egnevalg.access.gate;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whose tokens a service takes.
 *
 * @param issuerUri the issuer, as it names itself in its tokens
 * @param jwkSetUri where the issuer's keys are, if not where its own description says; null or empty otherwise
 * @param scope the scope without which a token opens nothing here
 */
@ConfigurationProperties("egnevalg.access")
public record AccessSettings(String issuerUri, @Nullable String jwkSetUri, String scope) {}
