/** Assessing how great the danger is. */
@NullMarked
package no.imdi.egnevalg.command.casefile.risk;

import org.jspecify.annotations.NullMarked;
