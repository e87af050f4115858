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
                .run(Demo.arguments(
                        "--EGNEVALG_POSTGRES_URL=" + events,
                        "--EGNEVALG_MIGRATE=true",
                        "--EGNEVALG_POSTGRES_OWNER=postgres")));
    }

    int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
