package no.imdi.egnevalg.local.docker;

import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a service reads from its surroundings, as its own settings file and its code tell. */
record ServiceSettings(String service) {

    private static final Pattern NAME = Pattern.compile("EGNEVALG_\\w+");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(EGNEVALG_\\w+)(?::([^}]*))?}");

    static ServiceSettings of(String service) {
        return new ServiceSettings(service);
    }

    private String path() {
        return service + "/src/main/resources/" + service + ".yaml";
    }

    /** Every name it reads, in its settings file or in the code it is made of. */
    Set<String> read() {
        return Stream.concat(
                        Stream.of(path()),
                        MavenModules.packaged(service).stream()
                                .flatMap(module -> Project.filesUnder(module + "/src/main/java", ".java").stream()))
                .flatMap(file -> NAME.matcher(Project.read(file)).results().map(MatchResult::group))
                .collect(Collectors.toSet());
    }

    /**
     * The names it has no value of its own for. A password that is empty by default is for servers without passwords.
     */
    Set<String> needed() {
        return names(placeholder ->
                placeholder.group(2) == null || placeholder.group(2).isEmpty());
    }

    int port() {
        return ComposeFile.yaml(path()).path("server").path("port").asInt();
    }

    int managementPort() {
        return ComposeFile.yaml(path())
                .path("management")
                .path("server")
                .path("port")
                .asInt();
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
        return placeholders(Project.read(path()), which);
    }
}
