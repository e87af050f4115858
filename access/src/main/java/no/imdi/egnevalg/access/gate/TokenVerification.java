package no.imdi.egnevalg.access.gate;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;

/** Which tokens count: signed by the issuer's key, for this register, and not for longer than they say. */
final class TokenVerification {

    /** The audience every token must name. */
    static final String AUDIENCE = "egnevalg";

    private static final Duration LARGEST_CLOCK_SKEW = Duration.ofSeconds(30);

    private TokenVerification() {}

    /** A decoder that asks the issuer for its keys when the first token comes, so that services start in any order. */
    static JwtDecoder decoder(AccessSettings settings, Clock wallClock) {
        JwtDecoder whenAsked = whenAsked(settings, wallClock);
        return token -> {
            try {
                return whenAsked.decode(token);
            } catch (JwtDecoderInitializationException e) {
                // It is no JwtException, and would be taken for a fault of ours.
                throw new JwtException("The issuer does not say where its keys are", e);
            }
        };
    }

    private static JwtDecoder whenAsked(AccessSettings settings, Clock wallClock) {
        return new SupplierJwtDecoder(() -> {
            NimbusJwtDecoder decoder = builder(settings)
                    .jwsAlgorithms(algorithms -> {
                        // Asymmetric ones only: with HS256 the public key would do as a secret.
                        algorithms.add(SignatureAlgorithm.RS256);
                        algorithms.add(SignatureAlgorithm.PS256);
                        algorithms.add(SignatureAlgorithm.ES256);
                    })
                    .build();
            decoder.setJwtValidator(validator(settings.issuerUri(), wallClock));
            return decoder;
        });
    }

    private static NimbusJwtDecoder.JwkSetUriJwtDecoderBuilder builder(AccessSettings settings) {
        String keys = settings.jwkSetUri();
        return keys == null || keys.isEmpty()
                ? NimbusJwtDecoder.withIssuerLocation(settings.issuerUri())
                : NimbusJwtDecoder.withJwkSetUri(keys);
    }

    private static OAuth2TokenValidator<Jwt> validator(String issuer, Clock wallClock) {
        JwtTimestampValidator timestamps = new JwtTimestampValidator(LARGEST_CLOCK_SKEW);
        timestamps.setClock(wallClock);
        return new DelegatingOAuth2TokenValidator<>(
                new JwtIssuerValidator(issuer),
                timestamps,
                TokenVerification::requireEnd,
                new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD, audience -> audience != null && audience.contains(AUDIENCE)));
    }

    /** Spring takes a token without an end for one that never ends. */
    private static OAuth2TokenValidatorResult requireEnd(Jwt token) {
        return token.getExpiresAt() == null
                ? OAuth2TokenValidatorResult.failure(new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN))
                : OAuth2TokenValidatorResult.success();
    }
}
