package no.imdi.egnevalg.command.casefile.limits;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How much one case takes, far beyond what people do.
 *
 * @param acts in one day that are no notes
 * @param notes in one day, alone or beside an act
 * @param ofLife events in all, so that what is kept of a case stays within what a document of a view can hold
 */
@ConfigurationProperties("egnevalg.daily-limits")
public record DailyLimits(int acts, int notes, int ofLife) {}
