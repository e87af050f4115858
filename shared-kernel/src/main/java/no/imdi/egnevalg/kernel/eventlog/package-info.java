/** The event table, which one service writes and the other reads. */
@NullMarked
package no.imdi.egnevalg.kernel.eventlog;

import org.jspecify.annotations.NullMarked;
