/** The timeline: what happened in a case, entry by entry. */
@NullMarked
package no.imdi.egnevalg.query.timeline;

import org.jspecify.annotations.NullMarked;
