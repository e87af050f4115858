package no.imdi.egnevalg.faults;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.opentest4j.TestAbortedException;

/** A file system in memory with little room, on which PostgreSQL's data lie for a while. */
final class SmallDisk {

    private static final int MEBIBYTE = 1024 * 1024;
    private static final int ROOM = 48;
    private static final int BETWEEN = 20;

    private SmallDisk() {}

    /**
     * The disk is full to the last byte, and later it is not. Needs the right to mount: without it nothing is driven.
     */
    static void isFull(Scene scene, Duration time) throws IOException {
        PostgresProcess postgres = scene.register().postgres();
        Path usual = postgres.data();
        Path disk = Files.createTempDirectory("egnevalg-small-disk");
        scene.load().awaitActs(BETWEEN);
        postgres.stop();
        if (!mount(scene, disk, sizeOf(usual) / MEBIBYTE + ROOM)) {
            postgres.start();
            throw new TestAbortedException("No file system can be mounted here");
        }
        try {
            run(scene, "cp", "-a", usual.toString(), disk.resolve("postgres").toString());
            postgres.moveTo(disk.resolve("postgres"));
            postgres.start();
            scene.load().awaitActs(BETWEEN);
            fillAndFree(scene, disk, time);
            scene.load().awaitActs(BETWEEN);
            postgres.stop();
            run(scene, "rm", "-rf", usual.toString());
            run(scene, "cp", "-a", disk.resolve("postgres").toString(), usual.toString());
        } finally {
            postgres.kill();
            postgres.moveTo(usual);
            run(scene, "umount", disk.toString());
        }
        postgres.start();
        scene.load().awaitActs(BETWEEN);
    }

    private static void fillAndFree(Scene scene, Path disk, Duration time) throws IOException {
        PostgresProcess postgres = scene.register().postgres();
        Path ballast = disk.resolve("ballast");
        long repetitions = scene.ledger().repetitions();
        fill(ballast);
        // Rows fit into what the tables have room for, until the next piece of the log is needed.
        await("a full disk").atMost(Duration.ofMinutes(3)).until(() -> {
            fill(ballast);
            return scene.ledger().repetitions() > repetitions;
        });
        scene.atAnyMomentWithin(time);
        Files.delete(ballast);
        postgres.awaitAnswers();
    }

    private static void fill(Path ballast) {
        try (var out = Files.newOutputStream(ballast, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            byte[] zeros = new byte[4096];
            while (true) {
                out.write(zeros);
            }
        } catch (IOException e) {
            // It is full.
        }
    }

    private static boolean mount(Scene scene, Path disk, long mebibytes) {
        return exitOf(scene, "mount", "-t", "tmpfs", "-o", "size=" + mebibytes + "m", "tmpfs", disk.toString()) == 0;
    }

    private static void run(Scene scene, String... command) {
        int exit = exitOf(scene, command);
        if (exit != 0) {
            throw new IllegalStateException(String.join(" ", command) + " ended with " + exit);
        }
    }

    private static int exitOf(Scene scene, String... command) {
        return Processes.start(
                        List.of(command), Map.of(), scene.register().folder().resolve("commands.log"))
                .onExit()
                .join()
                .exitValue();
    }

    private static long sizeOf(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
