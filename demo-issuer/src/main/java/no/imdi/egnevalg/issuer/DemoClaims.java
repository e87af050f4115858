package no.imdi.egnevalg.issuer;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What tokens of this register hold besides who gave them and when. */
final class DemoClaims {

    static final String AUDIENCE = "egnevalg";

    /** Every role both asks and acts: an analyst publishes, a privacy officer erases, an operator replays. */
    static final List<String> SCOPES = List.of("egnevalg.read", "egnevalg.write");

    private DemoClaims() {}

    static Map<String, Object> of(DemoUser user, Collection<String> scopes) {
        Map<String, Object> claims = new LinkedHashMap<>(user.claims());
        claims.put("sub", user.subject());
        claims.put("aud", List.of(AUDIENCE));
        // One text, as RFC 9068 has it and other issuers do.
        claims.put("scope", String.join(" ", scopes.stream().sorted().toList()));
        claims.put("demo", true);
        return claims;
    }
}
