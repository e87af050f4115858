/** The view of units whose cases are offered to others. */
@NullMarked
package no.imdi.egnevalg.query.unithandover;

import org.jspecify.annotations.NullMarked;
