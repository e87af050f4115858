package no.imdi.egnevalg.faults;

import java.sql.SQLException;
import java.time.Duration;

/** Two instances of each service, with clocks a minute apart, of which one of each dies. */
final class Instances {

    private static final Duration WITHIN = Duration.ofSeconds(3);
    private static final int BETWEEN = 30;

    private Instances() {}

    static void oneOfTwoIsKilled(Scene scene) throws SQLException {
        Register register = scene.register();
        register.addOneOfEach();
        try {
            scene.load().awaitActs(BETWEEN);
            killAndStart(scene, register.commands().get(scene.chance().nextInt(2)));
            // The first to be asked brings the log to the views, and then the other.
            killAndStart(scene, register.queries().get(0));
            register.awaitUp();
            scene.whileAdvisersRest(scene.audit()::awaitAllRight);
            killAndStart(scene, register.queries().get(1));
            scene.load().awaitActs(BETWEEN);
            scene.whileAdvisersRest(scene.audit()::awaitAllRight);
        } finally {
            scene.load().stop();
            register.leaveOneOfEach();
        }
    }

    private static void killAndStart(Scene scene, ServiceProcess service) {
        scene.atAnyMomentWithin(WITHIN);
        service.kill();
        scene.killed();
        scene.load().awaitActs(BETWEEN);
        service.start();
    }
}
