package no.imdi.egnevalg.local.docker;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A Dockerfile as a list of instructions, without comments and with continued lines joined. */
record Dockerfile(String path, List<Instruction> instructions) {

    /** One instruction, such as {@code COPY} and what follows it. */
    record Instruction(String keyword, String arguments) {

        private static Instruction of(String line) {
            String[] parts = line.strip().split("\\s+", 2);
            return new Instruction(parts[0], parts[1]);
        }

        private List<String> words() {
            return List.of(arguments.split("\\s+", -1));
        }
    }

    static List<Dockerfile> all() {
        return Project.files("docker", ".Dockerfile").stream()
                .map(Dockerfile::read)
                .toList();
    }

    static Dockerfile read(String path) {
        String text = Project.read(path)
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .collect(Collectors.joining("\n"))
                .replace("\\\n", " ");
        return new Dockerfile(path, text.lines().map(Instruction::of).toList());
    }

    /** What follows each instruction of this kind. */
    List<String> all(String keyword) {
        return instructions.stream()
                .filter(instruction -> instruction.keyword().equals(keyword))
                .map(Instruction::arguments)
                .toList();
    }

    String last(String keyword) {
        return all(keyword).getLast();
    }

    /** The paths of the project that are copied into the image or into the stage that builds it. */
    List<String> copied() {
        return instructions.stream()
                .filter(instruction -> instruction.keyword().equals("COPY"))
                .filter(instruction -> !instruction.arguments().contains("--from="))
                .flatMap(Dockerfile::sources)
                .toList();
    }

    private static Stream<String> sources(Instruction copy) {
        List<String> paths =
                copy.words().stream().filter(word -> !word.startsWith("--")).toList();
        return paths.subList(0, paths.size() - 1).stream();
    }

    /** The first stage, in which Maven runs. */
    List<Instruction> buildStage() {
        int secondStage = instructions.lastIndexOf(new Instruction("FROM", last("FROM")));
        return instructions.subList(0, secondStage);
    }

    /** The modules that Maven is told to build. */
    List<String> builtModules() {
        List<String> words = buildStage().stream()
                .flatMap(instruction -> instruction.words().stream())
                .toList();
        return Arrays.asList(words.get(words.indexOf("-pl") + 1).split(",", -1));
    }

    @Override
    public String toString() {
        return path;
    }
}
