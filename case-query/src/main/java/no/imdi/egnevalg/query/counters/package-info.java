/** Counters in documents, each of which records the last batch it contains. */
@NullMarked
package no.imdi.egnevalg.query.counters;

import org.jspecify.annotations.NullMarked;
