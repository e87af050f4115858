package no.imdi.egnevalg.local.demo;

import java.time.LocalDate;

/**
 * A case that was opened because another service referred the person.
 *
 * @param sender number of the case that was referred
 * @param receiver number of the case that was opened
 * @param sentOn the day on which the referral was sent
 */
record Referred(int sender, int receiver, LocalDate sentOn) {}
