/** Which cases it is time to erase. It proposes; two people decide. */
@NullMarked
package no.imdi.egnevalg.query.retention;

import org.jspecify.annotations.NullMarked;
