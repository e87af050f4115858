/** National housing: who lives there and who waits, and the report's paragraph about it. */
@NullMarked
package no.imdi.egnevalg.query.housing;

import org.jspecify.annotations.NullMarked;
