/** The caller of a request. */
@NullMarked
package no.imdi.egnevalg.command.caller;

import org.jspecify.annotations.NullMarked;
