package no.imdi.egnevalg.benchmarks;

import no.imdi.egnevalg.command.CaseCommandApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The real case-command, on a random port. */
final class CommandService implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private CommandService(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Starts it on an event database, whose tables it makes. */
    static CommandService on(String events) {
        return new CommandService(CaseCommandApplication.application()
                .run(
                        "--server.port=0",
                        "--EGNEVALG_POSTGRES_URL=" + events, // One client asks for what thousands would.
                        "--egnevalg.rate-limit.per-minute=1000000000",
                        "--egnevalg.rate-limit.burst=1000000000",
                        "--spring.main.banner-mode=off",
                        "--logging.level.root=warn"));
    }

    int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
