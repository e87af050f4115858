package no.imdi.egnevalg.local.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Callers program against problem types, so docs/problems.md lists every one the code can give, and no other. */
class ProblemCatalogueTest {

    private static final String NAME = "[a-z]+(?:-[a-z0-9]+)+";

    /** The first name among the arguments of what makes problems and errors. */
    private static final Pattern MADE = Pattern.compile(
            "\\b(?:Problem\\.(?:of|at)|errors\\.add|FieldError|RowError|error|wrong|malformed|written)\\([^;]*?\"("
                    + NAME + ")\"");

    /** The body of a method that tells the type of a reason or status. */
    private static final Pattern TOLD =
            Pattern.compile("String type(?:Of)?\\([^)]*\\) \\{(.*?)\\n {4,8}\\}", Pattern.DOTALL);

    /** The message of an exception that becomes a problem. */
    private static final Pattern THROWN = Pattern.compile("super\\(\"(" + NAME + ")\", null, false, false\\)");

    private static final Pattern QUOTED = Pattern.compile("\"(" + NAME + ")\"");

    private static final Pattern LISTED = Pattern.compile("^\\| `(" + NAME + ")` \\|", Pattern.MULTILINE);

    private static final String LITERAL = "\"(?:[^\"\\\\]|\\\\.)*+\"";

    /** Text, with what is put into it as the code runs. */
    private static final String TEXT = LITERAL + "(?:\\s*\\+\\s*(?:" + LITERAL + "|[\\w.():]+))*+";

    /** What only the description of the API says; English is its language. */
    private static final Pattern DESCRIBED = Pattern.compile("(?:description|summary) =\\s+" + TEXT);

    private static final Pattern SAID = Pattern.compile("(" + TEXT + ")");

    private static final Pattern PLACE = Pattern.compile("(\\{\\d})");

    @Test
    void every_problem_is_listed_once_and_nothing_else() {
        List<String> listed = Project.found(LISTED, Project.read(Project.file("docs/problems.md")));

        assertThat(listed).containsExactlyInAnyOrderElementsOf(typesInTheCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nb", "nn"})
    void every_problem_is_told_in_every_language(String language) {
        List<String> listed = Project.found(LISTED, Project.read(Project.file("docs/problems.md")));

        assertThat(sentences(language).keySet().stream().map(key -> key.replaceAll("\\.\\d+$", "")))
                .containsAll(listed)
                .isSubsetOf(listed);
    }

    @Test
    void all_languages_tell_the_same_sentences_with_the_same_numbers_in_them() {
        Map<String, List<String>> places = places("en");

        assertThat(places("nb")).isEqualTo(places);
        assertThat(places("nn")).isEqualTo(places);
    }

    /** A sentence without a text of its type would be told in English to everybody. */
    @Test
    void every_sentence_of_a_problem_in_the_code_has_a_text() {
        Set<String> listed = Set.copyOf(Project.found(LISTED, Project.read(Project.file("docs/problems.md"))));
        Collection<String> texts = sentences("en").values();

        assertThat(Project.mainSources().stream()
                        .map(Project::read)
                        .filter(source -> Project.found(QUOTED, source).stream().anyMatch(listed::contains))
                        .flatMap(source -> sentencesIn(source).stream())
                        .distinct()
                        .filter(said -> texts.stream().noneMatch(text -> tells(text, said))))
                .isEmpty();
    }

    /** The sentences of a source, with {} for what the running code puts into them. */
    private static List<String> sentencesIn(String source) {
        return Project.found(SAID, DESCRIBED.matcher(source).replaceAll("")).stream()
                .map(text -> text.replaceAll("\"\\s*\\+\\s*\"", ""))
                .map(text -> text.replaceAll("\"\\s*\\+[^\"]+\\+\\s*\"", "{}"))
                .map(text -> text.substring(1, text.length() - 1))
                .filter(text -> text.matches("[A-Z].* .*\\."))
                .toList();
    }

    private static boolean tells(String text, String said) {
        return said.matches(anyIn("\\{\\d}", text)) || text.matches(anyIn("\\{}", said));
    }

    private static String anyIn(String places, String sentence) {
        return Stream.of(sentence.split(places, -1)).map(Pattern::quote).collect(Collectors.joining(".+"));
    }

    private static Map<String, List<String>> places(String language) {
        return sentences(language).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Project.found(PLACE, entry.getValue())));
    }

    private static Map<String, String> sentences(String language) {
        return Project.read(Project.file(
                        "shared-http/src/main/resources/no/imdi/egnevalg/http/problems_" + language + ".properties"))
                .lines()
                .filter(line -> line.contains(" = "))
                .map(line -> line.split(" = ", 2))
                .collect(Collectors.toMap(line -> line[0], line -> line[1]));
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
