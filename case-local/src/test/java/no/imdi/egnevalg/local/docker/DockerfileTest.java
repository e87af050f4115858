package no.imdi.egnevalg.local.docker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything in the Dockerfiles that can be held against the rest of the project without building an image. */
class DockerfileTest {

    private static final DockerIgnore IGNORE = DockerIgnore.read();

    static List<Dockerfile> all() {
        return Dockerfile.all();
    }

    @Test
    void thereIsOneForEachServiceThatIsBuilt() {
        assertThat(all())
                .extracting(Dockerfile::path)
                .containsExactlyInAnyOrderElementsOf(ComposeFile.read().ours().stream()
                        .map(ComposeService::dockerfile)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("all")
    void copiesWhatExistsAndIsNotIgnored(Dockerfile dockerfile) {
        assertThat(dockerfile.copied()).isNotEmpty().allMatch(Project::has).allMatch(IGNORE::letsIn);
    }

    @ParameterizedTest
    @MethodSource("all")
    void knowsEveryModule(Dockerfile dockerfile) {
        assertThat(MavenModules.all())
                .contains("shared-kernel", "case-local")
                .allMatch(module -> dockerfile.copied().contains(module + "/pom.xml"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void copiesTheSourcesOfWhatMavenBuilds(Dockerfile dockerfile) {
        assertThat(dockerfile.copied().stream().filter(path -> path.endsWith("/src")))
                .containsExactlyInAnyOrderElementsOf(MavenModules.alsoMake(dockerfile.builtModules()).stream()
                        .map(module -> module + "/src")
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("all")
    void nothingOfTheDemoGetsIntoTheImage(Dockerfile dockerfile) {
        assertThat(dockerfile.builtModules())
                .allSatisfy(service -> assertThat(MavenModules.packaged(service))
                        .contains("shared-kernel", "sealing", "access")
                        .doesNotContain("demo-issuer", "embedded-stores", "case-local"));
    }

    @Test
    void buildsAllServicesInTheSameStage() {
        assertThat(all())
                .extracting(Dockerfile::buildStage)
                .containsOnly(all().getFirst().buildStage());
    }

    @ParameterizedTest
    @MethodSource("all")
    void pinsWhatItDownloadsAndRunsAsTheJavaItWasBuiltWith(Dockerfile dockerfile) {
        assertThat(dockerfile.all("FROM"))
                .hasSize(2)
                .allMatch(image -> image.matches("eclipse-temurin:25\\.\\d[\\w.]*-j(dk|re)-noble( AS build)?"))
                .extracting(image -> image.replaceAll("-j(dk|re)-noble.*", ""))
                .containsOnly(dockerfile.last("FROM").replace("-jre-noble", ""));
        assertThat(dockerfile.last("LABEL")).contains(dockerfile.last("FROM"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void startsTheServiceItIsNamedAfter(Dockerfile dockerfile) {
        String service = dockerfile.path().replaceAll("^docker/|\\.Dockerfile$", "");
        assertThat(dockerfile.last("ENTRYPOINT"))
                .contains("\"-Daxoniq.update-checker.disabled=true\"", "\"-jar\", \"" + service + ".jar\"");
        assertThat(dockerfile.all("EXPOSE"))
                .containsExactly(ServiceSettings.of(service).port() + " "
                        + ServiceSettings.of(service).managementPort());
        assertThat(dockerfile.all("COPY").stream().filter(copy -> copy.contains("--from=")))
                .allMatch(copy -> copy.startsWith("--from=build /build/layers/" + service + "/"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "docker/secrets/postgres-owner-password",
                "docker/.env",
                ".git/config",
                ".egnevalg/postgres/PG_VERSION",
                "case-command/target/classes/case-command.yaml",
                "case-command/src/test/java/Any.java",
                "docs/adr/any.md"
            })
    void keepsOutWhatNoImageIsMadeOf(String path) {
        assertThat(IGNORE.letsIn(path)).isFalse();
    }
}
