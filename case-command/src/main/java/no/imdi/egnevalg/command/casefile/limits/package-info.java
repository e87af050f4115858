/** Limits how much may be entered into one case, per day and in all. */
@NullMarked
package no.imdi.egnevalg.command.casefile.limits;

import org.jspecify.annotations.NullMarked;
