package no.imdi.egnevalg.local.docker;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** docker/compose.yaml gives the services what they read, and names nothing that is not there. */
class ComposeTest {

    private static final Pattern VARIABLE = Pattern.compile("(?<!\\$)\\$\\{(\\w+)(:-[^}]*)?}");
    private static final Pattern SECRET = Pattern.compile("/run/secrets/([a-z-]+)(?![\\w$-])");

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

    @Test
    void hasBothServicesBothDatabasesAndAnIssuer() {
        assertThat(ours()).extracting(ComposeService::name).contains("case-command", "case-query");
        assertThat(all()).contains(COMPOSE.keycloak());
        assertThat(databases()).extracting(ComposeService::name).containsExactly("postgres", "mongodb");
    }

    @ParameterizedTest
    @MethodSource("ours")
    void setsWhatTheServiceNeeds(ComposeService service) {
        Set<String> given = new HashSet<>(service.given());
        // What the same program is given to work on the tables with, before the service starts.
        all().stream()
                .filter(other -> other.ends() && other.program().equals(service.name()))
                .forEach(other -> given.addAll(other.given()));
        assertThat(given).containsAll(ServiceSettings.of(service.name()).needed());
    }

    @ParameterizedTest
    @MethodSource("all")
    void setsNothingThatNobodyReads(ComposeService service) {
        Set<String> read = service.program().isEmpty()
                ? Set.of()
                : ServiceSettings.of(service.program()).read();
        Set<String> readByOtherValues = ServiceSettings.placeholders(
                service.environment()
                        .valueStream()
                        .map(value -> value.asString())
                        .collect(joining("\n")),
                name -> true);
        assertThat(service.given().stream().filter(name -> name.startsWith("EGNEVALG_")))
                .allMatch(name -> read.contains(name) || readByOtherValues.contains(name));
    }

    @ParameterizedTest
    @MethodSource("ours")
    void findsSecretsWhereComposeMountsThem(ComposeService service) {
        assertThat(service.environment().path("SPRING_CONFIG_IMPORT").asString())
                .isEqualTo("configtree:/run/secrets/");
    }

    @ParameterizedTest
    @MethodSource("all")
    void mountsFilesThatExist(ComposeService service) {
        assertThat(service.mounts()).allMatch(path -> Project.has(ComposeFile.FOLDER + path));
    }

    @ParameterizedTest
    @MethodSource("ours")
    void buildsFromADockerfileThatExists(ComposeService service) {
        assertThat(service.settings().path("build").path("context").asString()).isEqualTo("..");
        assertThat(service.dockerfile()).matches(Project::has);
        assertThat(Dockerfile.read(service.dockerfile()).builtModules()).contains(service.name());
        assertThat(Dockerfile.read(service.dockerfile()).all("ARG"))
                .allMatch(argument ->
                        service.settings().path("build").path("args").has(argument.split("=", 2)[0]));
    }

    @ParameterizedTest
    @MethodSource("all")
    void waitsForWhatItNeedsToBeReady(ComposeService service) {
        assertThat(service.settings().path("depends_on").properties()).allSatisfy(needed -> {
            boolean ends = COMPOSE.service(needed.getKey()).ends();
            assertThat(needed.getValue().path("condition").asString())
                    .isEqualTo(ends ? "service_completed_successfully" : "service_healthy");
            assertThat(COMPOSE.service(needed.getKey()).settings().has("healthcheck"))
                    .isNotEqualTo(ends);
        });
    }

    @ParameterizedTest
    @MethodSource("all")
    void grantsTheSecretsAServiceReads(ComposeService service) {
        assertThat(service.secrets()).allMatch(COMPOSE.content().path("secrets")::has);
        Stream<String> texts = Stream.concat(
                service.environment().valueStream().map(value -> value.asString()),
                service.mounts().stream().map(path -> Project.read(ComposeFile.FOLDER + path)));
        assertThat(texts.flatMap(text -> SECRET.matcher(text).results()).map(read -> read.group(1)))
                .allMatch(service.secrets()::contains);
    }

    @Test
    void givesEachServiceItsOwnAccountsAndNoOthers() {
        assertThat(passwordsOf("migration")).containsExactly("postgres-owner-password");
        assertThat(passwordsOf("case-command"))
                .containsExactlyInAnyOrder("postgres-writer-password", "postgres-log-writer-password");
        assertThat(passwordsOf("case-query"))
                .containsExactlyInAnyOrder(
                        "postgres-reader-password",
                        "postgres-key-reader-password",
                        "postgres-log-writer-password",
                        "postgres-log-reader-password",
                        "mongodb-query-password");
    }

    private static List<String> passwordsOf(String service) {
        return COMPOSE.service(service).secrets().stream()
                .filter(secret -> secret.endsWith("-password"))
                .toList();
    }

    @Test
    void showsTheMasterKeysetToTheServicesThatUnwrapWithItAndToNoDatabase() {
        assertThat(all().stream().filter(service -> service.secrets().contains("master-keyset")))
                .extracting(ComposeService::name)
                .containsExactly("case-command", "case-query");
        assertThat(ours())
                .extracting(service -> service.environment()
                        .path("EGNEVALG_MASTER_KEYSET_FILE")
                        .asString())
                .containsOnly("/run/secrets/master-keyset");
    }

    @Test
    void drawsEveryPasswordAndCommitsNone() {
        String script = Project.read("docker/new-secrets.sh");
        assertThat(COMPOSE.secretFiles())
                .isNotEmpty()
                .allMatch(file -> file.startsWith("${EGNEVALG_SECRETS:-./secrets}/"))
                .allMatch(file -> script.contains(file.substring(file.indexOf("}/") + 2)));
        assertThat(Project.read(".gitignore").lines()).contains("docker/secrets/", "docker/.env");
    }

    @Test
    void worksWithoutSettingsAndExplainsThoseThereAre() {
        assertThat(VARIABLE.matcher(Project.read(ComposeFile.PATH)).results())
                .allMatch(variable -> variable.group(2) != null);
        assertThat(variables()
                        .map(variable -> variable + "=" + defaultOf(variable))
                        .collect(toSet()))
                .isEqualTo(Project.read("docker/.env.example")
                        .lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .collect(toSet()));
    }

    private static Stream<String> variables() {
        return VARIABLE.matcher(Project.read(ComposeFile.PATH))
                .results()
                .map(variable -> variable.group(1))
                .distinct();
    }

    private static String defaultOf(String name) {
        return VARIABLE.matcher(Project.read(ComposeFile.PATH))
                .results()
                .filter(variable -> variable.group(1).equals(name))
                .map(variable -> variable.group(2).substring(2))
                .distinct()
                .collect(joining(" or "));
    }

    @Test
    void makesEveryAccountThatAMigrationNames() {
        String script = Project.read("docker/postgres/init.sh");
        Pattern account = Pattern.compile("egnevalg_\\w+");
        assertThat(MavenModules.all().stream()
                        .map(module -> module + "/src/main/resources/db/migration")
                        .filter(Project::has)
                        .flatMap(folder -> Project.files(folder, ".sql").stream()))
                .hasSizeGreaterThan(3)
                .flatExtracting(file -> account.matcher(Project.read(file))
                        .results()
                        .map(found -> found.group())
                        .toList())
                .isNotEmpty()
                .allMatch(name -> script.contains("CREATE ROLE " + name + " LOGIN PASSWORD"));
    }
}
