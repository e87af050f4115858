/** Snapshots of aggregates, so that an act need not read all of their events. */
@NullMarked
package no.imdi.egnevalg.command.snapshots;

import org.jspecify.annotations.NullMarked;
