package no.imdi.egnevalg.local;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;
import no.imdi.egnevalg.command.CaseCommandApplication;
import no.imdi.egnevalg.query.CaseQueryApplication;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** A default run: both services as they are in production, each in a context of its own, and the stores under them. */
public final class LocalRun implements AutoCloseable {

    private static final int DEMO_LOAD = 1_000_000;

    private final List<AutoCloseable> parts = new ArrayList<>();
    private final LocalSettings settings;
    private final StagedClock clock = new StagedClock();
    private final StagedRandom random = new StagedRandom();

    private LocalRun(LocalSettings settings) {
        this.settings = settings;
    }

    /**
     * Starts everything, in the order in which each needs the other.
     *
     * @throws CannotStartException where the user can do something about it
     */
    public static LocalRun start(LocalSettings settings) {
        LocalRun run = new LocalRun(settings);
        try {
            run.startParts();
            return run;
        } catch (RuntimeException e) {
            run.close();
            throw e;
        }
    }

    private void startParts() {
        LocalStores stores = LocalStores.start(settings);
        parts.add(stores);
        SpringApplication command = CaseCommandApplication.application();
        command.addInitializers(context -> stage((GenericApplicationContext) context));
        parts.add(run(
                command,
                Map.of(
                        "EGNEVALG_POSTGRES_URL",
                        stores.postgresUrl(),
                        "server.port",
                        settings.commandPort(),
                        // The demo data comes as thousands of requests of one caller within a minute.
                        "egnevalg.rate-limit.per-minute",
                        DEMO_LOAD,
                        "egnevalg.rate-limit.burst",
                        DEMO_LOAD)));
        parts.add(run(
                CaseQueryApplication.application(),
                Map.of(
                        "EGNEVALG_POSTGRES_URL", stores.postgresUrl(),
                        "EGNEVALG_MONGODB_URI", stores.mongodbUri(),
                        "server.port", settings.queryPort())));
        parts.add(StartPage.serve(settings));
    }

    private void stage(GenericApplicationContext context) {
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(RandomGenerator.class, () -> random);
    }

    private static ConfigurableApplicationContext run(SpringApplication application, Map<String, Object> properties) {
        application.setBannerMode(Banner.Mode.OFF);
        // Our own hook stops the services before the databases under them.
        application.setRegisterShutdownHook(false);
        String[] arguments = properties.entrySet().stream()
                .map(property -> "--" + property.getKey() + "=" + property.getValue())
                .toArray(String[]::new);
        return application.run(arguments);
    }

    /** How it was set up. */
    public LocalSettings settings() {
        return settings;
    }

    /** Sets the register's clock and its drawing of numbers to a day of the demo data. */
    void play(Instant instant, long seed) {
        clock.stage(instant);
        random.stage(new Random(seed));
    }

    /** Sets both back to what they are when nothing is staged. */
    void backToPresent() {
        clock.backToPresent();
        random.backToSecure();
    }

    /** Stops everything, the last started first. */
    @Override
    public void close() {
        for (AutoCloseable part : parts.reversed()) {
            try {
                part.close();
            } catch (Exception e) {
                System.err.println("Could not stop cleanly: " + e.getMessage());
            }
        }
        parts.clear();
    }
}
