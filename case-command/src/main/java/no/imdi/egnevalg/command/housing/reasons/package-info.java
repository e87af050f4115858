/** The reasons to refuse an act on national housing. */
@NullMarked
package no.imdi.egnevalg.command.housing.reasons;

import org.jspecify.annotations.NullMarked;
