package no.imdi.egnevalg.command.turns;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings for commands that wait for each other.
 *
 * @param longestWait how long a command waits for others on the same aggregate before it is refused
 */
@ConfigurationProperties("egnevalg.turns")
public record TurnSettings(Duration longestWait) {}
