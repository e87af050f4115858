/** Sources, notes and series breaks of the figures, which analysts declare and withdraw. */
@NullMarked
package no.imdi.egnevalg.command.statisticsnotes;

import org.jspecify.annotations.NullMarked;
