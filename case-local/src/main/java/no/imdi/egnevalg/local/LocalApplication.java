package no.imdi.egnevalg.local;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The default run: builds nothing, needs nothing installed, and is ready when it says so. */
public final class LocalApplication {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

    private LocalApplication() {}

    /** Runs until it is stopped. Settings come from environment variables, see {@link LocalSettings}. */
    public static void main(String[] arguments) throws InterruptedException {
        // The issuer's server tells how it starts before the services have set up any logging.
        Logger.getLogger("").setLevel(Level.WARNING);
        LocalSettings settings = LocalSettings.of(System.getenv());
        System.out.println("Egne valg is starting on " + settings.folder() + " ...");
        CountDownLatch stopped = new CountDownLatch(1);
        try {
            LocalRun run = LocalRun.start(settings);
            Runtime.getRuntime().addShutdownHook(new Thread(run::close, "stop"));
            System.out.println(LocalKeys.warning(settings));
            load(run, stopped);
            System.out.println(Welcome.text(settings));
            stopped.await();
        } catch (CannotStartException e) {
            System.err.println("\n" + e.getMessage() + "\n");
            System.exit(1);
        }
    }

    private static void load(LocalRun run, CountDownLatch stopped) throws InterruptedException {
        try (LocalClient client = new LocalClient(run.settings(), run.tokens(), run.stage())) {
            new DemoLoader(run, client, System.out).loadOnce();
            System.out.println("Views are being built from the events ...");
            while (!client.isReady()) {
                if (stopped.await(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS)) {
                    return;
                }
            }
        }
    }
}
