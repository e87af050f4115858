/** Yearly counts from before the register. */
@NullMarked
package no.imdi.egnevalg.command.historicalcounts;

import org.jspecify.annotations.NullMarked;
