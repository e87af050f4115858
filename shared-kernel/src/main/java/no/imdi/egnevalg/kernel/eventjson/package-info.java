/** Writes events as JSON, and reads events of all revisions. */
@NullMarked
package no.imdi.egnevalg.kernel.eventjson;

import org.jspecify.annotations.NullMarked;
