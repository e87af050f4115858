package no.imdi.egnevalg.command.casefile.limits;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How much one case takes in one day, far beyond what people do.
 *
 * @param acts that are no notes
 * @param notes alone or beside an act
 */
@ConfigurationProperties("egnevalg.daily-limits")
public record DailyLimits(int acts, int notes) {}
