/** The view of units that offer their cases to another one. */
@NullMarked
package no.imdi.egnevalg.query.unithandover;

import org.jspecify.annotations.NullMarked;
