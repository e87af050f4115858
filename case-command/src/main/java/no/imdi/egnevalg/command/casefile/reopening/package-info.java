/** Reopens closed cases. */
@NullMarked
package no.imdi.egnevalg.command.casefile.reopening;

import org.jspecify.annotations.NullMarked;
