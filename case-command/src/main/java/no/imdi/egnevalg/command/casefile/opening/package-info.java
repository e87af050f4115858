/** Opening a case file. */
@NullMarked
package no.imdi.egnevalg.command.casefile.opening;

import org.jspecify.annotations.NullMarked;
