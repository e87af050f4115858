package no.imdi.egnevalg.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A postgres that outlived the program that started it, as after {@code kill -9}. A new server on the same port would
 * silently attach to it and lose it under its feet later, so it is stopped first.
 */
final class OrphanedPostgres {

    private static final Logger LOG = LoggerFactory.getLogger(OrphanedPostgres.class);
    private static final int LONGEST_STOP_SECONDS = 60;

    private OrphanedPostgres() {}

    /**
     * Stops the postgres that runs on the given data folder, if one does. It ends cleanly: sessions are cut, data is
     * flushed.
     */
    static void stopOn(Path data) throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (Files.notExists(pidFile)) {
            return;
        }
        Optional<ProcessHandle> orphan = processNamedIn(pidFile).filter(OrphanedPostgres::isPostgres);
        if (orphan.isEmpty()) {
            Files.delete(pidFile);
            return;
        }
        LOG.info(
                "Stopping the PostgreSQL that an earlier run left behind (process {})",
                orphan.get().pid());
        interrupt(orphan.get());
        try {
            orphan.get().onExit().get(LONGEST_STOP_SECONDS, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IOException(
                    "The PostgreSQL of an earlier run (process " + orphan.get().pid() + ") does not stop", e);
        }
    }

    private static Optional<ProcessHandle> processNamedIn(Path pidFile) throws IOException {
        List<String> lines = Files.readAllLines(pidFile);
        Path named = Path.of(lines.size() > 1 ? lines.get(1) : "");
        boolean ours = Files.exists(named)
                && Files.isSameFile(named, pidFile.toAbsolutePath().getParent());
        return ours ? ProcessHandle.of(Long.parseLong(lines.getFirst().trim())) : Optional.empty();
    }

    /** A process id is used again by the system in time, so its number alone proves nothing. */
    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> command.contains("postgres"))
                .isPresent();
    }

    /**
     * SIGINT asks postgres for a fast shutdown. SIGTERM, which Java can send by itself, would wait for every session.
     */
    private static void interrupt(ProcessHandle process) throws IOException {
        if (System.getProperty("os.name").startsWith("Windows")) {
            process.destroy();
            return;
        }
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start();
    }
}
