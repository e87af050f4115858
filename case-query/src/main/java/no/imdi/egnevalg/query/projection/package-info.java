/** Keeping the views: events in batches, positions, dead letters, and rebuilds. */
@NullMarked
package no.imdi.egnevalg.query.projection;

import org.jspecify.annotations.NullMarked;
