package no.imdi.egnevalg.local.docker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What docker/compose.yaml lets a container reach, and who reaches it. */
class ContainmentTest {

    private static final Pattern PINNED = Pattern.compile("[a-z/-]+:\\d+\\.\\d+[\\w.-]*");
    private static final Pattern NOT_ROOT = Pattern.compile("[1-9]\\d*:[1-9]\\d*");

    private static final ComposeFile COMPOSE = ComposeFile.read();

    static List<ComposeService> all() {
        return COMPOSE.services();
    }

    static List<ComposeService> built() {
        return COMPOSE.built();
    }

    static List<ComposeService> databases() {
        return COMPOSE.databases();
    }

    @ParameterizedTest
    @MethodSource("built")
    void listensInsideItsContainerAndIsPublishedOnThisMachineOnly(ComposeService service) {
        int port = ServiceSettings.of(service.name()).port();
        assertThat(service.environment().path("SERVER_ADDRESS").asString()).isEqualTo("0.0.0.0");
        assertThat(service.list("ports"))
                .singleElement()
                .asString()
                .matches("127\\.0\\.0\\.1:\\$\\{\\w+:-\\d+}:" + port);
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
    @MethodSource("built")
    void neverLooksForOurOwnImagesInAPublicRegistry(ComposeService service) {
        assertThat(service.text("image")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void runsNothingAsRoot(ComposeService service) {
        String user = service.isBuilt() ? Dockerfile.read(service.dockerfile()).last("USER") : service.text("user");
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
        assertThat(built()).flatExtracting(service -> service.list("volumes")).isEmpty();
    }
}
