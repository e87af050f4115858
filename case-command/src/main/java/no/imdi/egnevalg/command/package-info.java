/** The command side: HTTP to command to decision to event. */
@NullMarked
package no.imdi.egnevalg.command;

import org.jspecify.annotations.NullMarked;
