/** The event log in PostgreSQL: writing and reading with Axon's engine, and notifying readers of commits. */
@NullMarked
package no.imdi.egnevalg.command.eventlog;

import org.jspecify.annotations.NullMarked;
