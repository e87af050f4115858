/** How cases develop from the category they were registered with. */
@NullMarked
package no.imdi.egnevalg.query.flows;

import org.jspecify.annotations.NullMarked;
