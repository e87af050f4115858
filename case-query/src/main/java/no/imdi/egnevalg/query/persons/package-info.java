/** Which cases are about the same person, and the statistics about persons. */
@NullMarked
package no.imdi.egnevalg.query.persons;

import org.jspecify.annotations.NullMarked;
