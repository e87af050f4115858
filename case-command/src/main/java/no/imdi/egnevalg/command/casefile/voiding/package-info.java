/** Voids case files that were registered in error. */
@NullMarked
package no.imdi.egnevalg.command.casefile.voiding;

import org.jspecify.annotations.NullMarked;
