package no.imdi.egnevalg.local.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Callers program against problem types, so docs/problems.md lists every one the code can give, and no other. */
class ProblemCatalogueTest {

    private static final String NAME = "[a-z]+(?:-[a-z0-9]+)+";

    /** The first name among the arguments of what makes problems and errors. */
    private static final Pattern MADE = Pattern.compile(
            "\\b(?:Problem\\.(?:of|at)|FieldError|RowError|error|wrong|malformed|written)\\([^;]*?\"(" + NAME + ")\"");

    /** The body of a method that tells the type of a reason or status. */
    private static final Pattern TOLD =
            Pattern.compile("String type(?:Of)?\\([^)]*\\) \\{(.*?)\\n {4,8}\\}", Pattern.DOTALL);

    /** The message of an exception that becomes a problem. */
    private static final Pattern THROWN = Pattern.compile("super\\(\"(" + NAME + ")\", null, false, false\\)");

    private static final Pattern QUOTED = Pattern.compile("\"(" + NAME + ")\"");

    private static final Pattern LISTED = Pattern.compile("^\\| `(" + NAME + ")` \\|", Pattern.MULTILINE);

    @Test
    void every_problem_is_listed_once_and_nothing_else() {
        List<String> listed = Project.found(LISTED, Project.read(Project.file("docs/problems.md")));

        assertThat(listed).containsExactlyInAnyOrderElementsOf(typesInTheCode());
    }

    private static Set<String> typesInTheCode() {
        return Project.mainSources().stream()
                .map(Project::read)
                .map(ProblemCatalogueTest::typesIn)
                .flatMap(Collection::stream)
                .collect(TreeSet::new, Set::add, Set::addAll);
    }

    private static List<String> typesIn(String source) {
        Stream<String> told =
                Project.found(TOLD, source).stream().flatMap(body -> Project.found(QUOTED, body).stream());
        return Stream.of(Project.found(MADE, source).stream(), told, Project.found(THROWN, source).stream())
                .flatMap(types -> types)
                .toList();
    }
}
