/** Counting: documents of counters, each stamped with the events it contains. */
@NullMarked
package no.imdi.egnevalg.query.counters;

import org.jspecify.annotations.NullMarked;
