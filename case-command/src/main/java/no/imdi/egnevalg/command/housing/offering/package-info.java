/** Offers places. */
@NullMarked
package no.imdi.egnevalg.command.housing.offering;

import org.jspecify.annotations.NullMarked;
