/** Records guidance given in cases. */
@NullMarked
package no.imdi.egnevalg.command.casefile.guidance;

import org.jspecify.annotations.NullMarked;
