/** Erases cases: one privacy officer decides it and another confirms it. */
@NullMarked
package no.imdi.egnevalg.command.casefile.erasure;

import org.jspecify.annotations.NullMarked;
