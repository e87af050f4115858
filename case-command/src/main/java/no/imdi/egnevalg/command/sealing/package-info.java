/** The keys of this service: where they come from, and that every case has one. */
@NullMarked
package no.imdi.egnevalg.command.sealing;

import org.jspecify.annotations.NullMarked;
