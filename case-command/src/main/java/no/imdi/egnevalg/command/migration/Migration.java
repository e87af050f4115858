package no.imdi.egnevalg.command.migration;

import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;

/**
 * Migrates the tables to this version, as their owner, and exits. The service itself runs without the owner's password,
 * so that even a compromised service cannot change an event.
 */
@ImportAutoConfiguration(FlywayAutoConfiguration.class)
public class Migration {

    /** The program argument that asks for a migration instead of a service. */
    public static final String ARGUMENT = "migrate";

    /** Runs all pending migrations. The database and its owner come from the environment, as for the service. */
    public static void run(String... arguments) {
        new SpringApplicationBuilder(Migration.class)
                .properties("spring.config.name=case-command")
                .web(WebApplicationType.NONE)
                .run(Stream.concat(Arrays.stream(arguments), Stream.of("--spring.flyway.enabled=true"))
                        .toArray(String[]::new))
                .close();
    }
}
