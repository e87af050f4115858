/** Flags concerns in cases and resolves them. */
@NullMarked
package no.imdi.egnevalg.command.casefile.concerns;

import org.jspecify.annotations.NullMarked;
