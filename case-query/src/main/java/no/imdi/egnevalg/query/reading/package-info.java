/** Who may read which case, and what is said to the others. */
@NullMarked
package no.imdi.egnevalg.query.reading;

import org.jspecify.annotations.NullMarked;
