/** The keys of this service, and data keys for all cases. */
@NullMarked
package no.imdi.egnevalg.command.sealing;

import org.jspecify.annotations.NullMarked;
