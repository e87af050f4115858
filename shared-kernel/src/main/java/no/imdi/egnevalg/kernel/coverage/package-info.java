/** The source of the figures of a year: the register, a printed table, or none. */
@NullMarked
package no.imdi.egnevalg.kernel.coverage;

import org.jspecify.annotations.NullMarked;
