/** Records measures taken in cases. */
@NullMarked
package no.imdi.egnevalg.command.casefile.measures;

import org.jspecify.annotations.NullMarked;
