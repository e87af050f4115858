package no.imdi.egnevalg.access.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Region;
import no.imdi.egnevalg.kernel.codelist.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

/** Reads a caller from the claims of a token that has been verified. */
public final class CallerReader {

    /** Claim with the roles; of ours it must hold exactly one. */
    static final String ROLES = "roles";

    static final String SERVICE = "unit_service";
    static final String REGION = "unit_region";
    static final String POSTING = "unit_posting";

    private static final Set<AdviserService> ADVISERS =
            Set.of(AdviserService.MINORITY_ADVISER, AdviserService.INTEGRATION_ADVISER);

    private static final int LONGEST_NAME = 255;
    private static final Set<Integer> NO_PART_OF_A_NAME = Stream.of(
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR)
            .map(Byte::intValue)
            .collect(Collectors.toUnmodifiableSet());

    private CallerReader() {}

    /** The caller; empty where the claims name no single role, or not the unit that the role goes with. */
    public static Optional<Caller> read(Jwt token) {
        String id = token.getSubject();
        List<Role> roles = roles(token);
        if (id == null || !isName(id) || roles.size() != 1 || namesWhatDoesNotExist(token) || namesUnitInPart(token)) {
            return Optional.empty();
        }
        Role role = roles.getFirst();
        Unit unit = unit(token);
        return fits(role, unit) ? Optional.of(new Caller(id, role, unit)) : Optional.empty();
    }

    /** Issuers add roles of their own; only ours count. */
    private static List<Role> roles(Jwt token) {
        Object claim = token.getClaim(ROLES);
        return claim instanceof List<?> names
                ? names.stream()
                        .flatMap(name -> code(Role.class, name).stream())
                        .toList()
                : List.of();
    }

    private static @Nullable Unit unit(Jwt token) {
        return code(AdviserService.class, token.getClaim(SERVICE))
                .map(service -> new Unit(
                        service, code(Region.class, token.getClaim(REGION)).orElse(null), text(token, POSTING)))
                .orElse(null);
    }

    private static boolean namesWhatDoesNotExist(Jwt token) {
        return isUnknown(token, SERVICE, code(AdviserService.class, token.getClaim(SERVICE)))
                || isUnknown(token, REGION, code(Region.class, token.getClaim(REGION)))
                || isUnknown(token, POSTING, Optional.ofNullable(text(token, POSTING)));
    }

    /** A region or a posting belongs to a service. */
    private static boolean namesUnitInPart(Jwt token) {
        return !token.hasClaim(SERVICE) && (token.hasClaim(REGION) || token.hasClaim(POSTING));
    }

    private static boolean isUnknown(Jwt token, String claim, Optional<?> read) {
        return token.hasClaim(claim) && read.isEmpty();
    }

    private static @Nullable String text(Jwt token, String claim) {
        return token.getClaim(claim) instanceof String text && isName(text) ? text : null;
    }

    /** Accepts neither control characters, which databases refuse, nor invisible characters. */
    private static boolean isName(String text) {
        return !text.isBlank()
                && text.length() <= LONGEST_NAME
                && text.codePoints().map(Character::getType).noneMatch(NO_PART_OF_A_NAME::contains);
    }

    private static boolean fits(Role role, @Nullable Unit unit) {
        return switch (role) {
            case ADVISER ->
                unit != null && ADVISERS.contains(unit.service()) && unit.region() == null && unit.posting() != null;
            case COORDINATOR ->
                unit != null
                        && unit.service() == AdviserService.REGIONAL_COORDINATOR
                        && unit.region() != null
                        && unit.posting() == null;
            case COMPETENCE_TEAM ->
                unit != null
                        && unit.service() == AdviserService.COMPETENCE_TEAM
                        && unit.region() == null
                        && unit.posting() == null;
            case ANALYST, PRIVACY_OFFICER, OPERATOR -> unit == null;
        };
    }

    private static <E extends Enum<E>> Optional<E> code(Class<E> codes, @Nullable Object name) {
        return Arrays.stream(codes.getEnumConstants())
                .filter(code -> Objects.equals(code.name(), name))
                .findFirst();
    }
}
