/** Closing a case. */
@NullMarked
package no.imdi.egnevalg.command.casefile.closure;

import org.jspecify.annotations.NullMarked;
