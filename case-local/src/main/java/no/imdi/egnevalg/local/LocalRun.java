package no.imdi.egnevalg.local;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;
import no.imdi.egnevalg.command.CaseCommandApplication;
import no.imdi.egnevalg.issuer.DemoIssuer;
import no.imdi.egnevalg.issuer.TokenSource;
import no.imdi.egnevalg.query.CaseQueryApplication;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * A default run: both services as they are in production, each in a context of its own, the stores under them, and an
 * issuer of tokens.
 */
public final class LocalRun implements AutoCloseable {

    private static final int DEMO_LOAD = 1_000_000;

    private final List<AutoCloseable> parts = new ArrayList<>();
    private final LocalSettings settings;
    private final Stage stage = new Stage();
    private @Nullable TokenSource tokens;

    private LocalRun(LocalSettings settings) {
        this.settings = settings;
    }

    /**
     * Starts everything, in the order in which each needs the other.
     *
     * @throws CannotStartException where the user can do something about it
     */
    public static LocalRun start(LocalSettings settings) {
        return start(settings, null);
    }

    /** As {@link #start(LocalSettings)}, with the tokens of another issuer; of one of its own where that is null. */
    static LocalRun start(LocalSettings settings, @Nullable TokenSource issuer) {
        LocalRun run = new LocalRun(settings);
        try {
            run.startParts(issuer);
            return run;
        } catch (RuntimeException e) {
            run.close();
            throw e;
        }
    }

    private void startParts(@Nullable TokenSource given) {
        LocalStores stores = LocalStores.start(settings);
        parts.add(stores);
        TokenSource issuer = given == null ? startIssuer() : given;
        tokens = issuer;
        Map<String, Object> shared = shared(stores, issuer);
        parts.add(startCommand(shared));
        parts.add(startQuery(shared, stores));
        parts.add(StartPage.serve(settings, issuer));
    }

    private TokenSource startIssuer() {
        DemoIssuer issuer =
                DemoIssuer.start(settings.ports().issuer(), settings.folder().resolve("issuer"));
        parts.add(issuer);
        return issuer;
    }

    private Map<String, Object> shared(LocalStores stores, TokenSource issuer) {
        Map<String, Object> properties = new HashMap<>(LocalKeys.of(settings));
        properties.putAll(stores.postgresSettings());
        properties.put("EGNEVALG_ISSUER_URI", issuer.issuerUri());
        // Another issuer's keys, if the environment names them, are not those of this one.
        properties.put("EGNEVALG_JWK_SET_URI", "");
        properties.put("egnevalg.hosts", String.join(",", LocalPorts.NAMES));
        return properties;
    }

    private ConfigurableApplicationContext startCommand(Map<String, Object> shared) {
        SpringApplication command = CaseCommandApplication.application();
        command.addInitializers(context -> stage((GenericApplicationContext) context));
        Map<String, Object> properties = new HashMap<>(shared);
        properties.put("server.port", settings.ports().command());
        properties.put("management.server.port", settings.ports().commandManagement());
        properties.put("EGNEVALG_MIGRATE", true);
        // The demo data comes as thousands of requests within a minute.
        properties.put("egnevalg.rate-limit.per-minute", DEMO_LOAD);
        properties.put("egnevalg.rate-limit.burst", DEMO_LOAD);
        return run(command, properties);
    }

    private ConfigurableApplicationContext startQuery(Map<String, Object> shared, LocalStores stores) {
        Map<String, Object> properties = new HashMap<>(shared);
        properties.put("EGNEVALG_MONGODB_URI", stores.mongodbUri());
        properties.put("server.port", settings.ports().query());
        properties.put("management.server.port", settings.ports().queryManagement());
        return run(CaseQueryApplication.application(), properties);
    }

    private void stage(GenericApplicationContext context) {
        context.registerBean(Clock.class, () -> new StagedClock(stage));
        context.registerBean(RandomGenerator.class, () -> new StagedRandom(stage));
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

    /** Where tokens of the demo users come from. */
    TokenSource tokens() {
        return Objects.requireNonNull(tokens);
    }

    /** The contexts of both services. */
    List<ConfigurableApplicationContext> services() {
        return parts.stream()
                .filter(ConfigurableApplicationContext.class::isInstance)
                .map(ConfigurableApplicationContext.class::cast)
                .toList();
    }

    /** The days on which the demo data plays. */
    Stage stage() {
        return stage;
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
