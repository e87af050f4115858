/** The event log in PostgreSQL, and Axon on top of it. */
@NullMarked
package no.imdi.egnevalg.command.eventlog;

import org.jspecify.annotations.NullMarked;
