package no.imdi.egnevalg.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A Java process of its own, with the class path of this one. It ends when it is closed, and with this process. */
final class SeparateJvm implements AutoCloseable {

    private final Process process;

    private SeparateJvm(Process process) {
        this.process = process;
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    }

    /** Starts it; what it says on its error output is shown. */
    static SeparateJvm start(Class<?> main, List<String> options, Map<String, String> environment) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(options);
        command.addAll(List.of(
                "-XX:+ExitOnOutOfMemoryError",
                "-Daxoniq.update-checker.disabled=true",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(environment);
        return new SeparateJvm(builder.start());
    }

    /** The first line that it writes. */
    String firstLine() throws IOException {
        String line = process.inputReader().readLine();
        if (line == null) {
            throw new IllegalStateException("The process has ended without a word");
        }
        return line;
    }

    void requireRunning() {
        if (!process.isAlive()) {
            throw new IllegalStateException("The process has ended with " + process.exitValue());
        }
    }

    /**
     * The most memory it has had resident, in megabytes; not a number where the system does not tell, as Linux does.
     */
    double peakResidentMegabytes() throws IOException {
        Path status = Path.of("/proc/" + process.pid() + "/status");
        return !Files.exists(status)
                ? Double.NaN
                : Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmHWM:"))
                        .mapToDouble(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024.0)
                        .findFirst()
                        .orElse(Double.NaN);
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }
}
