package no.imdi.egnevalg.command.casefile.limits;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How much one case takes, far beyond what people do.
 *
 * @param actsADay acts in one day of Norway, notes not counted
 * @param notesADay notes in one day of Norway, alone or beside an act
 * @param events events in all, so that what the views keep of a case fits into one document
 */
@ConfigurationProperties("egnevalg.case-limits")
public record CaseLimits(int actsADay, int notesADay, int events) {}
