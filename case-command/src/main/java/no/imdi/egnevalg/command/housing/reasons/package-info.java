/** Why an act on national housing is refused. */
@NullMarked
package no.imdi.egnevalg.command.housing.reasons;

import org.jspecify.annotations.NullMarked;
