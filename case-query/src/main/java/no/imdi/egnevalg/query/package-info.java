/** The query side: events, views, queries and HTTP. */
@NullMarked
package no.imdi.egnevalg.query;

import org.jspecify.annotations.NullMarked;
