/** Sources, notes and series breaks of the figures, as analysts declare and withdraw them. */
@NullMarked
package no.imdi.egnevalg.command.statisticsnotes;

import org.jspecify.annotations.NullMarked;
