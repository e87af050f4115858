/** States of aggregates, kept so that not all of their events are read for each act. */
@NullMarked
package no.imdi.egnevalg.command.snapshots;

import org.jspecify.annotations.NullMarked;
