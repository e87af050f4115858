/** Who asks. */
@NullMarked
package no.imdi.egnevalg.command.caller;

import org.jspecify.annotations.NullMarked;
