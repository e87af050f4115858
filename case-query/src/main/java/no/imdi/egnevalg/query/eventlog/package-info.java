/** Following the event log, with no more rights than to read it. */
@NullMarked
package no.imdi.egnevalg.query.eventlog;

import org.jspecify.annotations.NullMarked;
