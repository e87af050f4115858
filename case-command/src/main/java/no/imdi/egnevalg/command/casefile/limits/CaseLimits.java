package no.imdi.egnevalg.command.casefile.limits;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The limits for one case, far above normal use.
 *
 * @param actsADay acts per day in Norway, notes not counted
 * @param notesADay notes per day in Norway, alone or with an act
 * @param events events in all, so that every view of a case fits into one document
 */
@ConfigurationProperties("egnevalg.case-limits")
public record CaseLimits(int actsADay, int notesADay, int events) {}
