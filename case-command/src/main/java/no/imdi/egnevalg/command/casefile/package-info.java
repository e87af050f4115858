/** The case file: its states, what may be registered, and why an act is refused. */
@NullMarked
package no.imdi.egnevalg.command.casefile;

import org.jspecify.annotations.NullMarked;
