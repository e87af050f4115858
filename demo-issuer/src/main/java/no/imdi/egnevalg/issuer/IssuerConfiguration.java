package no.imdi.egnevalg.issuer;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import jakarta.servlet.http.HttpServlet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;

/** An authorization server whose clients are the demo users. Nothing is configured but what stands here. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class IssuerConfiguration {

    /** The least that BCrypt takes: the secret is printed in the README, and the demo data asks for many tokens. */
    private static final int BCRYPT_STRENGTH = 4;

    private final Map<String, DemoUser> users =
            DemoUsers.all().stream().collect(Collectors.toUnmodifiableMap(DemoUser::name, Function.identity()));

    @Bean
    SecurityFilterChain filters(HttpSecurity http) {
        http.oauth2AuthorizationServer(server -> server.oidc(Customizer.withDefaults())
                        .tokenEndpoint(token -> token.accessTokenRequestConverters(
                                converters -> converters.addFirst(new AllScopesUnlessAsked()))))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated());
        return http.build();
    }

    /** All the issuer does, filters do; but Tomcat filters only what some servlet would answer. */
    @Bean
    ServletRegistrationBean<HttpServlet> nothingBehindTheFilters() {
        return new ServletRegistrationBean<>(new HttpServlet() {}, "/");
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder(BCRYPT_STRENGTH);
    }

    @Bean
    RegisteredClientRepository clients(PasswordEncoder encoder) {
        // Hashed for each: Spring refuses two clients whose hashes are the same.
        List<RegisteredClient> clients = users.values().stream()
                .map(user -> client(user, Objects.requireNonNull(encoder.encode(DemoUsers.SECRET))))
                .toList();
        return new InMemoryRegisteredClientRepository(clients);
    }

    private static RegisteredClient client(DemoUser user, String secret) {
        return RegisteredClient.withId(user.name())
                .clientId(user.name())
                .clientSecret(secret)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scopes(scopes -> scopes.addAll(DemoClaims.SCOPES))
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(DemoIssuer.TOKEN_LIFETIME)
                        .build())
                .build();
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims() {
        return context -> {
            DemoUser user = Objects.requireNonNull(
                    users.get(context.getRegisteredClient().getClientId()));
            context.getClaims().claims(claims -> claims.putAll(DemoClaims.of(user, context.getAuthorizedScopes())));
        };
    }

    @Bean
    OAuth2AuthorizationService authorizations() {
        return new NothingKept();
    }

    @Bean
    JWKSource<SecurityContext> keys(RSAKey signingKey) {
        return new ImmutableJWKSet<>(new JWKSet(signingKey));
    }

    /** Asked for by the endpoints of OpenID Connect, of which only the description is of use here. */
    @Bean
    JwtDecoder decoder(JWKSource<SecurityContext> keys) {
        return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
    }
}
