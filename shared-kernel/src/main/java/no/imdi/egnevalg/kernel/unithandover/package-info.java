/** Handovers of all cases of a unit to another unit. */
@NullMarked
package no.imdi.egnevalg.kernel.unithandover;

import org.jspecify.annotations.NullMarked;
