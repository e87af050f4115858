/** How cases move from the category they were registered with to others. */
@NullMarked
package no.imdi.egnevalg.query.flows;

import org.jspecify.annotations.NullMarked;
