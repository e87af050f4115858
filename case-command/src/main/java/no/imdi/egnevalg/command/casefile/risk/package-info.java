/** Assesses the risk in cases. */
@NullMarked
package no.imdi.egnevalg.command.casefile.risk;

import org.jspecify.annotations.NullMarked;
