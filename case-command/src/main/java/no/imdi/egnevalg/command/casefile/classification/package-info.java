/** Saying how closely a case is to be kept. */
@NullMarked
package no.imdi.egnevalg.command.casefile.classification;

import org.jspecify.annotations.NullMarked;
