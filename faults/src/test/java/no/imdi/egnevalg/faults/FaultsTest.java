package no.imdi.egnevalg.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Whatever goes wrong, no act that was acknowledged is lost or done twice, and all views are right again. */
@TestInstance(Lifecycle.PER_CLASS)
class FaultsTest {

    private final RunSettings settings = RunSettings.given();
    private Scene scene;
    private boolean failed;

    @BeforeAll
    void start() throws IOException {
        System.out.printf(Locale.ROOT, "faults: -Dfaults.seed=%d%n", settings.seed());
        Random chance = new Random(settings.seed());
        scene = new Scene(Register.start(Files.createTempDirectory("egnevalg-faults"), chance), chance);
    }

    @AfterAll
    void stop() {
        if (scene != null) {
            scene.close();
        }
    }

    @TestFactory
    Stream<DynamicTest> nothing_is_lost_and_nothing_is_done_twice() {
        return Faults.of(settings).stream().map(fault -> DynamicTest.dynamicTest(fault.name(), () -> drive(fault)));
    }

    private void drive(Fault fault) throws Exception {
        assumeFalse(failed, "What another fault has left behind says nothing of this one");
        failed = true;
        audit(fault);
        failed = false;
    }

    private void audit(Fault fault) throws Exception {
        long acts = scene.ledger().acts();
        int kills = scene.kills();
        scene.load().start();
        try {
            fault.strike().on(scene);
        } finally {
            scene.load().stop();
        }
        long over = System.nanoTime();
        Audit.Held held = scene.audit().held();
        scene.audit().awaitAllRight();
        System.out.printf(
                Locale.ROOT,
                "faults: %-60s acts %5d, kills %2d, lost %d, doubled %d, right after %.1f s%n",
                fault.name(),
                scene.ledger().acts() - acts,
                scene.kills() - kills,
                held.lost(),
                held.doubled(),
                (System.nanoTime() - over) / 1e9);
        assertThat(held).isEqualTo(new Audit.Held(0, 0));
    }
}
