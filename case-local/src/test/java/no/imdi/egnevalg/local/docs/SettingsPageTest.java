package no.imdi.egnevalg.local.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The operations page names each variable of the environment that a service reads, once for each service. */
class SettingsPageTest {

    private static final Pattern VARIABLE = Pattern.compile("[\"{](EGNEVALG_[A-Z_]+)");
    private static final Pattern FIRST_CELL = Pattern.compile("(?m)^\\| (`EGNEVALG_[^|]+) \\|");
    private static final Pattern NAMED = Pattern.compile("`(EGNEVALG_[A-Z_]+)`");

    @ParameterizedTest
    @ValueSource(strings = {"case-command", "case-query"})
    void each_variable_of_a_service_stands_in_its_table_once(String service) {
        List<String> documented = documented(service);

        assertThat(documented).doesNotHaveDuplicates().containsAll(readBy(service));
    }

    @Test
    void no_other_variable_stands_there() {
        Set<String> documented = new TreeSet<>(documented("case-command"));
        documented.addAll(documented("case-query"));
        Set<String> read = new TreeSet<>();
        Stream.of("case-command", "case-query", "access", "sealing", "shared-http")
                .map(SettingsPageTest::readBy)
                .forEach(read::addAll);

        assertThat(documented).isEqualTo(read);
    }

    private static List<String> documented(String service) {
        String page = Project.read(Project.file("docs/operations.md"));
        int begin = page.indexOf("**" + service + "**, port");
        int table = page.indexOf("\n|", begin);
        String rows = page.substring(table, page.indexOf("\n\n", table + 1));
        return Project.found(FIRST_CELL, rows).stream()
                .flatMap(cell -> Project.found(NAMED, cell).stream())
                .toList();
    }

    private static Set<String> readBy(String module) {
        Stream<String> sources = Project.mainSources().stream()
                .filter(source -> source.startsWith(Project.file(module)))
                .map(Project::read);
        Stream<String> settings = Stream.of(module + "/src/main/resources/" + module + ".yaml")
                .map(Project::file)
                .filter(file -> file.toFile().exists())
                .map(Project::read);
        Set<String> variables = new TreeSet<>();
        Stream.concat(sources, settings).forEach(text -> variables.addAll(Project.found(VARIABLE, text)));
        return variables;
    }
}
