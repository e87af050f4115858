/** Giving guidance in a case. */
@NullMarked
package no.imdi.egnevalg.command.casefile.guidance;

import org.jspecify.annotations.NullMarked;
