/** Measures that are shared between the statistics. */
@NullMarked
package no.imdi.egnevalg.query.measures;

import org.jspecify.annotations.NullMarked;
