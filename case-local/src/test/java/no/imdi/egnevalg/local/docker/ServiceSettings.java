package no.imdi.egnevalg.local.docker;

import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a service reads from its surroundings, as its own settings file tells. */
record ServiceSettings(String path) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(EGNEVALG_\\w+)(?::([^}]*))?}");

    static ServiceSettings of(String service) {
        return new ServiceSettings(service + "/src/main/resources/" + service + ".yaml");
    }

    /** Every name it reads. */
    Set<String> read() {
        return names(placeholder -> true);
    }

    /** The names it has no value of its own for. A password that is empty by default is for servers without passwords. */
    Set<String> needed() {
        return names(placeholder ->
                placeholder.group(2) == null || placeholder.group(2).isEmpty());
    }

    int port() {
        return ComposeFile.yaml(path).path("server").path("port").asInt();
    }

    static Set<String> placeholders(String text, Predicate<MatchResult> which) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .filter(which)
                .map(placeholder -> placeholder.group(1))
                .collect(Collectors.toSet());
    }

    private Set<String> names(Predicate<MatchResult> which) {
        return placeholders(Project.read(path), which);
    }
}
