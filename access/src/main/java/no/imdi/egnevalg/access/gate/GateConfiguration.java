package no.imdi.egnevalg.access.gate;

import static org.springframework.security.authorization.AuthorityAuthorizationManager.hasAnyRole;
import static org.springframework.security.authorization.AuthorityAuthorizationManager.hasAuthority;
import static org.springframework.security.authorization.AuthorizationManagers.allOf;

import jakarta.servlet.DispatcherType;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.imdi.egnevalg.access.identity.Caller;
import no.imdi.egnevalg.access.identity.CallerArguments;
import no.imdi.egnevalg.access.identity.CallerAuthentication;
import no.imdi.egnevalg.access.identity.CallerReader;
import no.imdi.egnevalg.access.rights.Right;
import no.imdi.egnevalg.http.WallClock;
import no.imdi.egnevalg.http.ratelimit.MonotonicTime;
import no.imdi.egnevalg.http.ratelimit.RequestLimits;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.JwtGrantedAuthoritiesConverter;
import org.springframework.security.oauth2.server.resource.web.OAuth2ProtectedResourceMetadataFilter;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Requires a token of the configured issuer for every request, except liveness and the code lists. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessSettings.class)
@Import({Refusals.class, CallerArguments.class})
public class GateConfiguration {

    @Bean
    JwtDecoder jwtDecoder(AccessSettings settings, WallClock wallClock, MonotonicTime time) {
        return TokenVerification.decoder(settings, wallClock.clock(), KeyRequests.bounded(time));
    }

    /** Measuring every filter in every request would take longer than some of the filters. */
    @Bean
    SecurityObservationSettings securityObservationSettings() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    SecurityFilterChain accessChain(HttpSecurity http, AccessSettings settings, Refusals refusals, RequestLimits limits)
            throws Exception {
        // Here and not among the server's filters: this chain stands before the port of operators too.
        return withoutDescription(http.addFilterBefore(limits.afterAuthentication(), AuthorizationFilter.class)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/api/v1/code-lists", "/actuator/health/liveness")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .access(allOf(ofScope(settings), hasAnyRole(Right.OPERATE.roleNames())))
                        .anyRequest()
                        .access(ofScope(settings)))
                .oauth2ResourceServer(
                        server -> server.jwt(jwt -> jwt.jwtAuthenticationConverter(GateConfiguration::authenticate))
                                .bearerTokenResolver(new OneTokenOnly())
                                .authenticationEntryPoint(refusals)
                                .accessDeniedHandler(refusals)
                                .withObjectPostProcessor(refusals.onFailedAuthentication()))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // No cookie is ever taken for a log-in, so there is nothing that another site could ride on.
                .csrf(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build());
    }

    /** Removes the filter that describes the service to anybody: nothing is told without a token. */
    private static SecurityFilterChain withoutDescription(DefaultSecurityFilterChain chain) {
        return new DefaultSecurityFilterChain(
                chain.getRequestMatcher(),
                chain.getFilters().stream()
                        .filter(filter -> !(filter instanceof OAuth2ProtectedResourceMetadataFilter))
                        .toList());
    }

    private static AuthorizationManager<RequestAuthorizationContext> ofScope(AccessSettings settings) {
        return hasAuthority("SCOPE_" + settings.scope());
    }

    private static CallerAuthentication authenticate(Jwt token) {
        Caller caller = CallerReader.read(token)
                .orElseThrow(() -> new InvalidBearerTokenException("The token names no caller of this register"));
        Collection<GrantedAuthority> scopes = new JwtGrantedAuthoritiesConverter().convert(token);
        Set<GrantedAuthority> authorities = new LinkedHashSet<>(scopes == null ? List.of() : scopes);
        authorities.add(new SimpleGrantedAuthority("ROLE_" + caller.role().name()));
        return new CallerAuthentication(caller, token, authorities);
    }
}
