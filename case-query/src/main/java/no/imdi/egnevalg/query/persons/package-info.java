/** Which cases are about the same person, and what is counted of persons. */
@NullMarked
package no.imdi.egnevalg.query.persons;

import org.jspecify.annotations.NullMarked;
