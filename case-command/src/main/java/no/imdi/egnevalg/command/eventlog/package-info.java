/** The event log in PostgreSQL: how Axon's engine writes and reads it, and how readers hear of commits. */
@NullMarked
package no.imdi.egnevalg.command.eventlog;

import org.jspecify.annotations.NullMarked;
