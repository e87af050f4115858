/** How much is entered into one case in one day. */
@NullMarked
package no.imdi.egnevalg.command.casefile.limits;

import org.jspecify.annotations.NullMarked;
