/** All cases of a unit go to another unit. */
@NullMarked
package no.imdi.egnevalg.kernel.unithandover;

import org.jspecify.annotations.NullMarked;
