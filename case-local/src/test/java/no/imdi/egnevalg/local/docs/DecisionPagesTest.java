package no.imdi.egnevalg.local.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each decision says since when it stands, and whether it still does. The list of decisions says the same. */
class DecisionPagesTest {

    private static final Pattern BEGINNING = Pattern.compile(
            "# (\\d{4}) (.+)\\n\\nAccepted on \\d{4}-\\d{2}-\\d{2}(?:, (replaced (?:in part )?by [^\\n]+))?\\.\\n\\n.*",
            Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("(?m)^(\\| \\[\\d{4}\\].*)$");
    private static final Pattern LINK = Pattern.compile("\\[(\\d{4})\\]\\([^)]*\\)");

    static List<Path> decisions() {
        return Project.pages().stream()
                .filter(page -> page.getFileName().toString().matches("\\d{4}-.*\\.md"))
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void a_page_begins_with_its_number_its_title_and_its_status(Path page) {
        assertThat(page.getFileName().toString()).startsWith(beginning(page).group(1) + "-");
    }

    @Test
    void the_list_names_each_decision_with_its_title_and_status() {
        assertThat(Project.found(ROW, Project.read(Project.file("docs/adr/README.md"))))
                .containsExactlyElementsOf(
                        decisions().stream().map(DecisionPagesTest::row).toList());
    }

    private static String row(Path page) {
        Matcher beginning = beginning(page);
        String replaced = beginning.group(3);
        String status = replaced == null ? "accepted" : LINK.matcher(replaced).replaceAll("$1");
        return "| [%s](%s) | %s | %s |".formatted(beginning.group(1), page.getFileName(), beginning.group(2), status);
    }

    private static Matcher beginning(Path page) {
        Matcher beginning = BEGINNING.matcher(Project.read(page));
        assertThat(beginning.matches()).as(page.toString()).isTrue();
        return beginning;
    }
}
