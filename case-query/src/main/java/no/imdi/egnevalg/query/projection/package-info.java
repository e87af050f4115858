/** How views are kept: in batches, stamped with what they contain, replayed at will. */
@NullMarked
package no.imdi.egnevalg.query.projection;

import org.jspecify.annotations.NullMarked;
