/** Writes notes that belong to no other act. */
@NullMarked
package no.imdi.egnevalg.command.casefile.notes;

import org.jspecify.annotations.NullMarked;
