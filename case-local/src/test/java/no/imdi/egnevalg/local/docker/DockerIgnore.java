package no.imdi.egnevalg.local.docker;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What of the project an image can be built from. The last rule that covers a file, or a folder it lies in, decides.
 */
record DockerIgnore(List<Rule> rules) {

    private record Rule(PathMatcher pattern, boolean letsIn) {

        static Rule of(String line) {
            boolean letsIn = line.startsWith("!");
            String pattern = letsIn ? line.substring(1) : line;
            return new Rule(FileSystems.getDefault().getPathMatcher("glob:" + pattern), letsIn);
        }

        boolean covers(Path path) {
            return Stream.iterate(path, Objects::nonNull, Path::getParent).anyMatch(pattern::matches);
        }
    }

    static DockerIgnore read() {
        return new DockerIgnore(Project.read(".dockerignore")
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(Rule::of)
                .toList());
    }

    boolean letsIn(String path) {
        return rules.stream()
                .filter(rule -> rule.covers(Path.of(path)))
                .reduce((earlier, later) -> later)
                .map(Rule::letsIn)
                .orElse(true);
    }
}
