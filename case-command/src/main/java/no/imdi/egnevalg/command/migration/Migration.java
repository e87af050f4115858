package no.imdi.egnevalg.command.migration;

import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;

/**
 * Brings the tables to where this version needs them, as their owner, and ends. A service that has been started after
 * it need not know the owner's password, and cannot change an event even when it is not itself any more.
 */
@ImportAutoConfiguration(FlywayAutoConfiguration.class)
public class Migration {

    /** What the program is told to do no more than this. */
    public static final String ARGUMENT = "migrate";

    /**
     * Runs all migrations that have not run yet. The database and its owner come from the environment, as for the
     * service.
     */
    public static void run(String... arguments) {
        new SpringApplicationBuilder(Migration.class)
                .properties("spring.config.name=case-command")
                .web(WebApplicationType.NONE)
                .run(Stream.concat(Arrays.stream(arguments), Stream.of("--spring.flyway.enabled=true"))
                        .toArray(String[]::new))
                .close();
    }
}
