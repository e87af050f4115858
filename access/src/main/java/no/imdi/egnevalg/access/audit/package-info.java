/** What answers and refusals leave in the access log. */
@NullMarked
package no.imdi.egnevalg.access.audit;

import org.jspecify.annotations.NullMarked;
