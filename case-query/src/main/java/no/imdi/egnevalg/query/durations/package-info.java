/** How long it takes until something happens in a case. */
@NullMarked
package no.imdi.egnevalg.query.durations;

import org.jspecify.annotations.NullMarked;
