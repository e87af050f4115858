/** How many requests a caller may send. */
@NullMarked
package no.imdi.egnevalg.http.ratelimit;

import org.jspecify.annotations.NullMarked;
