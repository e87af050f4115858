/** Erasing a case: one privacy officer decides it, another one confirms it. */
@NullMarked
package no.imdi.egnevalg.command.casefile.erasure;

import org.jspecify.annotations.NullMarked;
