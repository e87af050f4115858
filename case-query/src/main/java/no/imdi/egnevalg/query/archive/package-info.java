/** Archive extracts: everything there is of a case, unencrypted and signed. */
@NullMarked
package no.imdi.egnevalg.query.archive;

import org.jspecify.annotations.NullMarked;
