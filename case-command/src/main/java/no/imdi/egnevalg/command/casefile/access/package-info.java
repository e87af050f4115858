/** Who may act on which case. */
@NullMarked
package no.imdi.egnevalg.command.casefile.access;

import org.jspecify.annotations.NullMarked;
