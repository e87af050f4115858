/** Follows the event log, with read-only access to it. */
@NullMarked
package no.imdi.egnevalg.query.eventlog;

import org.jspecify.annotations.NullMarked;
