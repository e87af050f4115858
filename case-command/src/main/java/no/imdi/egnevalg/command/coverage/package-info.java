/** Declares the source of the figures of each year. Analysts do so. */
@NullMarked
package no.imdi.egnevalg.command.coverage;

import org.jspecify.annotations.NullMarked;
