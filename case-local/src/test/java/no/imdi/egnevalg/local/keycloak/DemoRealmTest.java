package no.imdi.egnevalg.local.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.imdi.egnevalg.issuer.DemoUser;
import no.imdi.egnevalg.issuer.DemoUsers;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Region;
import no.imdi.egnevalg.kernel.codelist.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The realm export held against the demo users and the code lists, without Keycloak. */
class DemoRealmTest {

    private static final DemoRealm REALM = DemoRealm.read();

    static List<DemoUser> users() {
        return DemoUsers.named();
    }

    @Test
    void it_says_loudly_that_it_is_a_demo() {
        assertThat(REALM.content().path("realm").asString()).isEqualTo(DemoRealm.NAME);
        assertThat(REALM.content().path("displayName").asString()).contains("DEMO");
    }

    @Test
    void it_has_the_users_of_the_demo_issuer_and_no_others() {
        assertThat(REALM.users())
                .extracting(client -> client.path("clientId").asString())
                .containsExactlyElementsOf(users().stream().map(DemoUser::name).toList());
        assertThat(REALM.all("users", account -> true)).hasSameSizeAs(users());
    }

    @ParameterizedTest
    @MethodSource("users")
    void a_user_has_one_role_and_the_same_unit_as_at_the_demo_issuer(DemoUser user) {
        JsonNode account = REALM.account(user.name());
        assertThat(texts(account.path("clientRoles").path("egnevalg")))
                .containsExactly(user.role().name());
        Map<String, Object> unit = account.path("attributes").properties().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        attribute -> attribute.getValue().path(0).asString()));
        assertThat(unit)
                .containsExactlyInAnyOrderEntriesOf(user.claims().entrySet().stream()
                        .filter(claim -> !claim.getKey().equals("roles"))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Test
    void a_user_keeps_its_id_when_the_realm_is_read_again() {
        assertThat(REALM.all("users", account -> true))
                .extracting(account -> account.path("id").asString())
                .doesNotHaveDuplicates()
                .allMatch(id -> id.length() == 36);
    }

    @Test
    void its_roles_are_those_of_the_code_list() {
        JsonNode roles = REALM.content().path("roles").path("client").path("egnevalg");
        assertThat(roles.valueStream().map(role -> role.path("name").asString()))
                .containsExactlyInAnyOrder(
                        Arrays.stream(Role.values()).map(Role::name).toArray(String[]::new));
    }

    @Test
    void tokens_are_had_with_client_credentials_only() {
        assertThat(REALM.all("clients", client -> true)).allSatisfy(client -> {
            assertThat(client.path("standardFlowEnabled").asBoolean()).isFalse();
            assertThat(client.path("directAccessGrantsEnabled").asBoolean()).isFalse();
            assertThat(client.path("implicitFlowEnabled").asBoolean(false)).isFalse();
            assertThat(client.path("publicClient").asBoolean()).isFalse();
        });
    }

    @Test
    void nobody_but_an_administrator_sees_or_sets_a_unit_and_only_to_codes_there_are() {
        Map<String, JsonNode> attributes = profile()
                .path("attributes")
                .valueStream()
                .filter(attribute -> attribute.path("name").asString().startsWith("unit_"))
                .collect(Collectors.toMap(attribute -> attribute.path("name").asString(), attribute -> attribute));
        assertThat(attributes).containsOnlyKeys("unit_service", "unit_region", "unit_posting");
        assertThat(attributes.values()).allSatisfy(attribute -> {
            assertThat(texts(attribute.path("permissions").path("edit"))).containsExactly("admin");
            assertThat(texts(attribute.path("permissions").path("view"))).containsExactly("admin");
        });
        assertThat(options(attributes.get("unit_service")))
                .containsExactlyElementsOf(
                        Arrays.stream(AdviserService.values()).map(Enum::name).toList());
        assertThat(options(attributes.get("unit_region")))
                .containsExactlyElementsOf(
                        Arrays.stream(Region.values()).map(Enum::name).toList());
    }

    private static JsonNode profile() {
        String text = REALM.content()
                .path("components")
                .path("org.keycloak.userprofile.UserProfileProvider")
                .path(0)
                .path("config")
                .path("kc.user.profile.config")
                .path(0)
                .asString();
        return new JsonMapper().readTree(text);
    }

    private static List<String> options(JsonNode attribute) {
        return texts(attribute.path("validations").path("options").path("options"));
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }
}
