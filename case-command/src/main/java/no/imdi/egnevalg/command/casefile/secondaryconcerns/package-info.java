/** Adds secondary categories to cases and removes them. */
@NullMarked
package no.imdi.egnevalg.command.casefile.secondaryconcerns;

import org.jspecify.annotations.NullMarked;
