/** Moves applicants in. */
@NullMarked
package no.imdi.egnevalg.command.housing.movingin;

import org.jspecify.annotations.NullMarked;
