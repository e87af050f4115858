/** What views need to know of who is behind a case, whichever view knows it. */
@NullMarked
package no.imdi.egnevalg.query.sameperson;

import org.jspecify.annotations.NullMarked;
