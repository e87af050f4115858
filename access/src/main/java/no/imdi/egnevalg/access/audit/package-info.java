/** Logging of answers and refusals in the access log. */
@NullMarked
package no.imdi.egnevalg.access.audit;

import org.jspecify.annotations.NullMarked;
