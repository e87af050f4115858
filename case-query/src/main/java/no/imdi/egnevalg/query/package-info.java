/** The query side: event to view to query to HTTP. */
@NullMarked
package no.imdi.egnevalg.query;

import org.jspecify.annotations.NullMarked;
