/** All there is of a case, in the clear and signed, for the archive. */
@NullMarked
package no.imdi.egnevalg.query.archive;

import org.jspecify.annotations.NullMarked;
