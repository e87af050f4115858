package no.imdi.egnevalg.access.gate;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import no.imdi.egnevalg.access.gate.KeyRequests.KnownMomentsAgoException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.BadJwtException;
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
import org.springframework.web.client.RestOperations;

/** Verifies tokens: the signature by a key of the issuer, the audience, and the time. */
final class TokenVerification {

    /** The audience every token must name. */
    static final String AUDIENCE = "egnevalg";

    private static final Duration LARGEST_CLOCK_SKEW = Duration.ofSeconds(30);

    private TokenVerification() {}

    /** A decoder that asks the issuer for its keys when the first token comes, so that services start in any order. */
    static JwtDecoder decoder(AccessSettings settings, Clock wallClock, RestOperations issuer) {
        JwtDecoder whenAsked = whenAsked(settings, wallClock, issuer);
        return token -> {
            try {
                return whenAsked.decode(token);
            } catch (JwtDecoderInitializationException e) {
                // It is no JwtException, and would be taken for a fault of ours.
                throw new JwtException("The issuer does not say where its keys are", e);
            } catch (JwtException e) {
                throw NestedExceptionUtils.getMostSpecificCause(e) instanceof KnownMomentsAgoException
                        ? new BadJwtException("The token names no key of the issuer", e)
                        : e;
            }
        };
    }

    private static JwtDecoder whenAsked(AccessSettings settings, Clock wallClock, RestOperations issuer) {
        return new SupplierJwtDecoder(() -> {
            NimbusJwtDecoder decoder = builder(settings)
                    .restOperations(issuer)
                    .jwsAlgorithms(algorithms -> {
                        // Asymmetric ones only: with HS256 the public key would do as a secret.
                        algorithms.add(SignatureAlgorithm.RS256);
                        algorithms.add(SignatureAlgorithm.PS256);
                        algorithms.add(SignatureAlgorithm.ES256);
                    })
                    .build();
            decoder.setJwtValidator(validator(settings, wallClock));
            return decoder;
        });
    }

    private static NimbusJwtDecoder.JwkSetUriJwtDecoderBuilder builder(AccessSettings settings) {
        String keys = settings.jwkSetUri();
        return keys == null || keys.isEmpty()
                ? NimbusJwtDecoder.withIssuerLocation(settings.issuerUri())
                : NimbusJwtDecoder.withJwkSetUri(keys);
    }

    private static OAuth2TokenValidator<Jwt> validator(AccessSettings settings, Clock wallClock) {
        JwtTimestampValidator timestamps = new JwtTimestampValidator(LARGEST_CLOCK_SKEW);
        timestamps.setClock(wallClock);
        return new DelegatingOAuth2TokenValidator<>(
                new JwtIssuerValidator(settings.issuerUri()),
                timestamps,
                token -> requireEnd(token, wallClock.instant().plus(settings.longestTokenLifetime())),
                new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD, audience -> audience != null && audience.contains(AUDIENCE)));
    }

    /** Spring accepts a token without an end, and any end however far ahead. */
    private static OAuth2TokenValidatorResult requireEnd(Jwt token, Instant latest) {
        Instant end = token.getExpiresAt();
        return end == null || end.isAfter(latest.plus(LARGEST_CLOCK_SKEW))
                ? OAuth2TokenValidatorResult.failure(new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN))
                : OAuth2TokenValidatorResult.success();
    }
}
