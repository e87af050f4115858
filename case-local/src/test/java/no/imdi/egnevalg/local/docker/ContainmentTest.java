package no.imdi.egnevalg.local.docker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What docker/compose.yaml lets a container reach, and who reaches it. */
class ContainmentTest {

    private static final Pattern PINNED = Pattern.compile("[a-z/-]+:\\d+\\.\\d+[\\w.-]*");
    private static final String THIS_MACHINE = "127\\.0\\.0\\.1:\\$\\{\\w+:-\\d+}:";
    private static final Pattern NOT_ROOT = Pattern.compile("[1-9]\\d*:[1-9]\\d*");

    private static final ComposeFile COMPOSE = ComposeFile.read();

    static List<ComposeService> all() {
        return COMPOSE.services();
    }

    static List<ComposeService> ours() {
        return COMPOSE.ours();
    }

    static List<ComposeService> databases() {
        return COMPOSE.databases();
    }

    @ParameterizedTest
    @MethodSource("ours")
    void listensInsideItsContainerAndIsPublishedOnThisMachineOnly(ComposeService service) {
        ServiceSettings settings = ServiceSettings.of(service.name());
        assertThat(service.environment().path("SERVER_ADDRESS").asString()).isEqualTo("0.0.0.0");
        assertThat(service.list("ports"))
                .hasSize(2)
                .allMatch(port ->
                        port.matches(THIS_MACHINE + "(" + settings.port() + "|" + settings.managementPort() + ")"));
    }

    @ParameterizedTest
    @MethodSource("ours")
    void isAskedNoMoreThanAStrangerMayKnow(ComposeService service) {
        int port = ServiceSettings.of(service.name()).managementPort();
        assertThat(service.settings().path("healthcheck").path("test").valueStream())
                .extracting(JsonNode::asString)
                .containsExactly("CMD", "ready", Integer.toString(port), "/actuator/health/liveness");
    }

    @Test
    void givesTheDemoIssuerNothingToLose() {
        ComposeService keycloak = COMPOSE.keycloak();
        assertThat(keycloak.secrets()).isEmpty();
        assertThat(keycloak.list("networks")).containsExactly("callers", "published");
        assertThat(keycloak.list("ports")).singleElement().asString().matches(THIS_MACHINE + "8080");
        assertThat(COMPOSE.isInternal("callers")).isTrue();
    }

    @Test
    void asksTheSameKeycloakThatIsTested() {
        assertThat(Project.read("docker/keycloak/Dockerfile"))
                .contains("FROM quay.io/keycloak/keycloak:" + MavenModules.property("keycloak.version") + "\n");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void keepsDatabasesToThemselves(ComposeService database) {
        assertThat(database.list("ports")).isEmpty();
        assertThat(database.text("network_mode")).isEmpty();
        assertThat(database.list("networks")).isNotEmpty().allMatch(COMPOSE::isInternal);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void pinsWhatItDownloads(ComposeService database) {
        assertThat(database.text("image")).matches(PINNED);
    }

    @ParameterizedTest
    @MethodSource("ours")
    void neverLooksForOurOwnImagesInAPublicRegistry(ComposeService service) {
        assertThat(service.text("image")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void runsNothingAsRoot(ComposeService service) {
        String user = service.dockerfile().isEmpty()
                ? service.text("user")
                : Dockerfile.read(service.dockerfile()).last("USER");
        assertThat(user).matches(NOT_ROOT);
        assertThat(service.settings().has("privileged") || service.settings().has("cap_add"))
                .isFalse();
        assertThat(service.list("cap_drop")).containsExactly("ALL");
        assertThat(service.list("security_opt")).contains("no-new-privileges:true");
    }

    @ParameterizedTest
    @MethodSource("all")
    void boundsWhatAServiceCanTakeOfTheMachine(ComposeService service) {
        assertThat(service.settings().path("read_only").asBoolean(false)).isTrue();
        assertThat(service.settings().propertyNames())
                .contains("mem_limit", "cpus", "pids_limit", "logging", "restart");
        assertThat(service.list("tmpfs")).allMatch(mount -> !mount.startsWith("/tmp") || mount.contains("size="));
    }

    @Test
    void keepsDataInTwoVolumesOnly() {
        assertThat(COMPOSE.content().path("volumes").propertyNames()).containsExactly("postgres-data", "mongodb-data");
        assertThat(ours()).flatExtracting(service -> service.list("volumes")).isEmpty();
    }
}
