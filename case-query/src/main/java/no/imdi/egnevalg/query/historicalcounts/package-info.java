/** The imports of printed counts, and whether each is shown, replaced or withdrawn. */
@NullMarked
package no.imdi.egnevalg.query.historicalcounts;

import org.jspecify.annotations.NullMarked;
