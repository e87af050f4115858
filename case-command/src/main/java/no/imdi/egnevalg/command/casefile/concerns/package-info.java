/** Flagging a concern in a case, and resolving it. */
@NullMarked
package no.imdi.egnevalg.command.casefile.concerns;

import org.jspecify.annotations.NullMarked;
