/** Hands over all cases of a unit together, when a school closes or two merge. */
@NullMarked
package no.imdi.egnevalg.command.unithandover;

import org.jspecify.annotations.NullMarked;
