/** How much the services overlap. */
@NullMarked
package no.imdi.egnevalg.query.overlap;

import org.jspecify.annotations.NullMarked;
