/** Finds identifiers of persons in notes. Pure: it keeps nothing and repeats nothing. */
@NullMarked
package no.imdi.egnevalg.sealing.screening;

import org.jspecify.annotations.NullMarked;
