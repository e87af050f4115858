/** The imports of printed counts, each with what became of it. */
@NullMarked
package no.imdi.egnevalg.query.historicalcounts;

import org.jspecify.annotations.NullMarked;
