/** How events are written as JSON, and read again for ever. */
@NullMarked
package no.imdi.egnevalg.kernel.eventjson;

import org.jspecify.annotations.NullMarked;
