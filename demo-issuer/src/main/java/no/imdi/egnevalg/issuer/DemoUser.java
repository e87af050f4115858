package no.imdi.egnevalg.issuer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.imdi.egnevalg.kernel.codelist.Role;
import org.jspecify.annotations.Nullable;

/**
 * A made-up user. To an issuer it is a client, so that a token is one request away.
 *
 * @param name what it logs in as
 * @param unit where it works; null for those who work for all units or for none
 */
public record DemoUser(String name, Role role, @Nullable DemoUnit unit) {

    /** What the register knows the user by. */
    public String subject() {
        return "demo-" + name;
    }

    /** What a token says about the user: the claims of this register only. */
    public Map<String, Object> claims() {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("roles", List.of(role.name()));
        if (unit != null) {
            claims.put("unit_service", unit.service().name());
            if (unit.region() != null) {
                claims.put("unit_region", unit.region().name());
            }
            if (unit.posting() != null) {
                claims.put("unit_posting", unit.posting());
            }
        }
        return claims;
    }
}
