/** Finds in notes what must not be in them. Pure: nothing is kept, nothing is repeated. */
@NullMarked
package no.imdi.egnevalg.sealing.screening;

import org.jspecify.annotations.NullMarked;
