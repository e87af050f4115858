/** The overlap of the services: persons with cases in more than one of them. */
@NullMarked
package no.imdi.egnevalg.query.overlap;

import org.jspecify.annotations.NullMarked;
