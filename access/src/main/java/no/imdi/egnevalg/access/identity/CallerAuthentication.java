package no.imdi.egnevalg.access.identity;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.AbstractOAuth2TokenAuthenticationToken;

/** A caller whose token has been verified. Its name is the caller's pseudonymous id. */
public final class CallerAuthentication extends AbstractOAuth2TokenAuthenticationToken<Jwt> {

    private final transient Caller caller;

    public CallerAuthentication(Caller caller, Jwt token, Collection<? extends GrantedAuthority> authorities) {
        super(token, authorities);
        this.caller = caller;
        setAuthenticated(true);
    }

    /** The caller of the request that this thread serves; empty where the request needed no token. */
    public static Optional<Caller> currentCaller() {
        Authentication current = SecurityContextHolder.getContext().getAuthentication();
        return current instanceof CallerAuthentication known ? Optional.of(known.caller()) : Optional.empty();
    }

    public Caller caller() {
        return caller;
    }

    @Override
    public String getName() {
        return caller.id();
    }

    @Override
    public Map<String, Object> getTokenAttributes() {
        return getToken().getClaims();
    }
}
