/** Taking a measure in a case. */
@NullMarked
package no.imdi.egnevalg.command.casefile.measures;

import org.jspecify.annotations.NullMarked;
