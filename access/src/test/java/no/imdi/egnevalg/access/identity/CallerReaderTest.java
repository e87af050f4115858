package no.imdi.egnevalg.access.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Region;
import no.imdi.egnevalg.kernel.codelist.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.oauth2.jwt.Jwt;

/** Every role with every unit that a token can name: each goes with its own and no other. */
class CallerReaderTest {

    private static final List<String> SERVICES = withNothing(AdviserService.values());

    @Test
    void each_role_goes_with_its_own_units_only() {
        List<String> read = new ArrayList<>();
        for (Role role : Role.values()) {
            for (String service : SERVICES) {
                for (String region : List.of("", Region.WEST.name())) {
                    for (String posting : List.of("", "SCHOOL-EAST-01")) {
                        CallerReader.read(token(role, service, region, posting))
                                .ifPresent(_ -> read.add(String.join("/", role.name(), service, region, posting)));
                    }
                }
            }
        }

        assertThat(read)
                .containsExactlyInAnyOrder(
                        "ADVISER/MINORITY_ADVISER//SCHOOL-EAST-01",
                        "ADVISER/INTEGRATION_ADVISER//SCHOOL-EAST-01",
                        "COORDINATOR/REGIONAL_COORDINATOR/WEST/",
                        "COMPETENCE_TEAM/COMPETENCE_TEAM//",
                        "ANALYST///",
                        "PRIVACY_OFFICER///",
                        "OPERATOR///");
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "å", "auth0|5f7c8ec7c33c6c004bbafe82", "a b", "𝒶", "0"})
    void a_name_is_anything_that_can_be_seen(String name) {
        assertThat(CallerReader.read(named(name, "SCHOOL-EAST-01"))).isPresent();
        assertThat(CallerReader.read(named("demo", name))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a\0b",
                "a\nb",
                "a\u001bb",
                "a\u0085b",
                "a\u200bb",
                "a\u202eb",
                "a\u2028b",
                "a\u00adb",
                "a\ud800",
                "\udc00a",
                "a\ue000",
                "a\uffff"
            })
    void a_name_holds_nothing_that_cannot_be_seen_or_stored(String name) {
        assertThat(CallerReader.read(named(name, "SCHOOL-EAST-01"))).isEmpty();
        assertThat(CallerReader.read(named("demo", name))).isEmpty();
    }

    @Test
    void a_name_has_as_many_characters_as_the_databases_take() {
        assertThat(CallerReader.read(named("a".repeat(255), "SCHOOL-EAST-01"))).isPresent();
        assertThat(CallerReader.read(named("a".repeat(256), "SCHOOL-EAST-01"))).isEmpty();
        assertThat(CallerReader.read(named("demo", "S".repeat(256)))).isEmpty();
    }

    private static Jwt named(String subject, String posting) {
        return Jwt.withTokenValue("token")
                .header("alg", "RS256")
                .subject(subject)
                .claim(CallerReader.ROLES, List.of(Role.ADVISER.name()))
                .claim(CallerReader.SERVICE, AdviserService.MINORITY_ADVISER.name())
                .claim(CallerReader.POSTING, posting)
                .build();
    }

    private static List<String> withNothing(Enum<?>... codes) {
        return Stream.concat(Stream.of(""), Arrays.stream(codes).map(Enum::name))
                .toList();
    }

    private static Jwt token(Role role, String service, String region, String posting) {
        Jwt.Builder token = Jwt.withTokenValue("token")
                .header("alg", "RS256")
                .subject("demo")
                .claim(CallerReader.ROLES, List.of(role.name()));
        claim(token, CallerReader.SERVICE, service);
        claim(token, CallerReader.REGION, region);
        claim(token, CallerReader.POSTING, posting);
        return token.build();
    }

    private static void claim(Jwt.Builder token, String name, String value) {
        if (!value.isEmpty()) {
            token.claim(name, value);
        }
    }
}
