/** Yearly aggregates from before the register. */
@NullMarked
package no.imdi.egnevalg.kernel.historicalcounts;

import org.jspecify.annotations.NullMarked;
