/** Who may read which case, and how other requests are refused. */
@NullMarked
package no.imdi.egnevalg.query.reading;

import org.jspecify.annotations.NullMarked;
