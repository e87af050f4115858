/** Corrects registrations that were wrong from the start. */
@NullMarked
package no.imdi.egnevalg.command.casefile.correction;

import org.jspecify.annotations.NullMarked;
