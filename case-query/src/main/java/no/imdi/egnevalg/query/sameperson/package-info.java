/** The interface by which views find the cases of the same person. */
@NullMarked
package no.imdi.egnevalg.query.sameperson;

import org.jspecify.annotations.NullMarked;
