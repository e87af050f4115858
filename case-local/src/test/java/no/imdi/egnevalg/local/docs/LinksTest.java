package no.imdi.egnevalg.local.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.imdi.egnevalg.kernel.eventjson.EventTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages lead to what is there, and leave out nothing they promise to name. */
class LinksTest {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(?:#[^)]*)?\\)");
    private static final Pattern FENCED = Pattern.compile("^```.*?^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern SH_BLOCK =
            Pattern.compile("^```sh\\n(.*?)\\n```$", Pattern.MULTILINE | Pattern.DOTALL);

    static List<Path> pages() {
        return Project.pages();
    }

    static Stream<String> endpoints() {
        return Project.mainSources().stream()
                .map(source -> source.getFileName().toString().replace(".java", ""))
                .filter(name -> name.endsWith("Api") || name.endsWith("Endpoint"));
    }

    static Stream<String> events() {
        return EventTypes.BY_NAME.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_link_leads_to_a_file_or_folder_of_the_project(Path page) {
        String text = FENCED.matcher(Project.read(page)).replaceAll("");

        assertThat(Project.found(LINK, text))
                .filteredOn(link -> !link.matches("[a-z]+:.*"))
                .allSatisfy(link ->
                        assertThat(Files.exists(page.resolveSibling(link))).isTrue());
    }

    @Test
    void a_newcomer_needs_two_commands() {
        assertThat(Project.found(SH_BLOCK, readme()))
                .containsExactly(
                        "./mvnw -ntp -q -pl case-local -am -Dmaven.test.skip=true package spring-boot:run",
                        "./mvnw -ntp verify");
    }

    @Test
    void a_newcomer_reads_the_readme_to_its_end() {
        assertThat(readme().getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(12_000);
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void the_slice_map_names_every_endpoint(String endpoint) {
        assertThat(sliceMap()).contains("[" + endpoint + "]");
    }

    @ParameterizedTest
    @MethodSource("events")
    void the_slice_map_names_every_event_somebody_can_cause(String event) {
        assertThat(sliceMap()).contains("[" + event + "]");
    }

    private static String readme() {
        return Project.read(Project.file("README.md"));
    }

    private static String sliceMap() {
        return Project.read(Project.file("docs/slices.md")).split("\n## Slice map\n", 2)[1];
    }
}
