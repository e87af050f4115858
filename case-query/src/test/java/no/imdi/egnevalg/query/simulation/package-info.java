/** Projections as they run in the real world: late commits, batches cut anywhere, crashes at any write. For tests. */
@NullMarked
package no.imdi.egnevalg.query.simulation;

import org.jspecify.annotations.NullMarked;
