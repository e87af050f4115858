package no.imdi.egnevalg.issuer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** For tests: tokens that are truly signed, and say what must not be believed or not enough. */
public final class WrongClaims {

    private static final long BEYOND_ANY_SKEW = 90;
    private static final long LONG_AGO = 1000;
    private static final long A_LONGEST_LIFETIME = 3600;

    private final DemoIssuer issuer;

    private WrongClaims(DemoIssuer issuer) {
        this.issuer = issuer;
    }

    /** Every token that says nothing to be believed: out of its time, for others, of nobody in particular. */
    public static List<WrongToken> of(DemoIssuer issuer) {
        WrongClaims wrong = new WrongClaims(issuer);
        return Stream.of(wrong.times(), wrong.places(), wrong.persons(), wrong.units())
                .flatMap(tokens -> tokens)
                .toList();
    }

    /** Tokens of somebody known, who may not do this: scopes that are missing, or not spelt like ours. */
    public static List<WrongToken> withoutScope(DemoIssuer issuer, String user, String scope) {
        WrongClaims wrong = new WrongClaims(issuer);
        return List.of(
                wrong.token("no scope", user, claims -> claims.remove("scope")),
                wrong.token("an empty scope", user, claims -> claims.put("scope", "")),
                wrong.token("other scopes", user, claims -> claims.put("scope", "openid egnevalg")),
                wrong.token("the scope and more in one word", user, claims -> claims.put("scope", scope + "r")),
                wrong.token(
                        "the scope in capitals", user, claims -> claims.put("scope", scope.toUpperCase(Locale.ROOT))));
    }

    /** A token of the user that has been over for so many seconds. */
    public static String expiredFor(DemoIssuer issuer, String user, long seconds) {
        return new WrongClaims(issuer)
                .token("", user, claims -> {
                    long now = at(claims, 0);
                    claims.put("iat", now - LONG_AGO);
                    claims.put("nbf", now - LONG_AGO);
                    claims.put("exp", now - seconds);
                })
                .token();
    }

    private Stream<WrongToken> times() {
        return Stream.of(
                new WrongToken("expired", expiredFor(issuer, "mr", BEYOND_ANY_SKEW)),
                token("not valid yet", "mr", claims -> claims.put("nbf", at(claims, BEYOND_ANY_SKEW))),
                token("without an end", "mr", claims -> claims.remove("exp")),
                ending("after longer than a token may last", A_LONGEST_LIFETIME + BEYOND_ANY_SKEW),
                ending("after a year", 31_536_000L),
                ending("after eight thousand years", 253_402_300_800L),
                ending("at the end of what a time can say", 31_556_889_864_403_199L),
                ending("at the end of what a number can say", Long.MAX_VALUE));
    }

    private WrongToken ending(String when, long seconds) {
        return token("ending " + when, "mr", claims -> claims.put("exp", Math.max(seconds, at(claims, seconds))));
    }

    private Stream<WrongToken> places() {
        return Stream.of(
                token("for another audience", "mr", claims -> claims.put("aud", List.of("egnevalg2"))),
                token("for no audience", "mr", claims -> claims.remove("aud")),
                token("of another issuer", "mr", claims -> claims.put("iss", "http://127.0.0.1:9000")),
                token("of an issuer with a slash more", "mr", claims -> claims.put("iss", issuer.issuerUri() + "/")),
                token("of no issuer", "mr", claims -> claims.remove("iss")));
    }

    private Stream<WrongToken> persons() {
        return Stream.of(
                token("of nobody", "mr", claims -> claims.remove("sub")),
                token("of a blank", "mr", claims -> claims.put("sub", " ")),
                token("of a name of 256 characters", "mr", claims -> claims.put("sub", "m".repeat(256))),
                token("of a name with a NUL", "mr", claims -> claims.put("sub", "m\0r")),
                token("of a name with a line end", "mr", claims -> claims.put("sub", "m\nr")),
                token("of a name with an invisible character", "mr", claims -> claims.put("sub", "mr\u200b")),
                token("of a name that is turned round", "mr", claims -> claims.put("sub", "\u202erm")),
                token("without a role", "mr", claims -> claims.remove("roles")),
                token("with an empty list of roles", "mr", claims -> claims.put("roles", List.of())),
                token("with two roles", "mr", claims -> claims.put("roles", List.of("ADVISER", "COMPETENCE_TEAM"))),
                token("with one role twice", "mr", claims -> claims.put("roles", List.of("ADVISER", "ADVISER"))),
                token("with a role in small letters", "mr", claims -> claims.put("roles", List.of("adviser"))),
                token("with a role that there is not", "mr", claims -> claims.put("roles", List.of("ADMIN"))),
                token("with a role that is no list", "mr", claims -> claims.put("roles", "ADVISER")),
                token("with a role that is no text", "mr", claims -> claims.put("roles", List.of(1))));
    }

    private Stream<WrongToken> units() {
        return Stream.of(
                token("of an adviser without a posting", "mr", claims -> claims.remove("unit_posting")),
                token("of an adviser at a blank", "mr", claims -> claims.put("unit_posting", " ")),
                token("of an adviser at a NUL", "mr", claims -> claims.put("unit_posting", "SCHOOL\0")),
                token("of an adviser at a long place", "mr", claims -> claims.put("unit_posting", "S".repeat(256))),
                token("of an adviser without a service", "mr", claims -> claims.remove("unit_service")),
                token("of a service that there is not", "mr", claims -> claims.put("unit_service", "POLICE")),
                token("of a coordinator without a region", "rk", claims -> claims.remove("unit_region")),
                token("of a region that there is not", "rk", claims -> claims.put("unit_region", "ABROAD")),
                token(
                        "of a coordinator of another service",
                        "rk",
                        claims -> claims.put("unit_service", "COMPETENCE_TEAM")),
                token(
                        "of the competence team elsewhere",
                        "kt",
                        claims -> claims.put("unit_service", "MINORITY_ADVISER")),
                token("of an analyst in a unit", "analyst", claims -> claims.put("unit_service", "COMPETENCE_TEAM")));
    }

    private WrongToken token(String fault, String user, Consumer<Map<String, Object>> change) {
        Map<String, Object> claims = new LinkedHashMap<>(issuer.claimsFor(user));
        change.accept(claims);
        return new WrongToken(fault, issuer.signed(claims));
    }

    private static long at(Map<String, Object> claims, long seconds) {
        return ((Number) Objects.requireNonNull(claims.get("iat"))).longValue() + seconds;
    }
}
