package no.imdi.egnevalg.faults;

import java.time.Duration;

/** Processes that end by SIGKILL at any moment, and are started again. */
final class Kills {

    private static final Duration WITHIN = Duration.ofSeconds(2);
    private static final int BETWEEN = 20;

    private Kills() {}

    static void command(Scene scene) {
        kill(scene, scene.register().command());
    }

    static void query(Scene scene) {
        kill(scene, scene.register().query());
    }

    private static void kill(Scene scene, ServiceProcess service) {
        scene.load().awaitActs(BETWEEN);
        scene.atAnyMomentWithin(WITHIN);
        service.kill();
        scene.killed();
        service.start();
        service.awaitUp();
        scene.load().awaitActs(BETWEEN);
    }

    static void postgres(Scene scene) {
        scene.load().awaitActs(BETWEEN);
        scene.atAnyMomentWithin(WITHIN);
        scene.register().postgres().kill();
        scene.killed();
        scene.register().postgres().start();
        scene.load().awaitActs(BETWEEN);
    }
}
