/** Moves residents out. */
@NullMarked
package no.imdi.egnevalg.command.housing.movingout;

import org.jspecify.annotations.NullMarked;
