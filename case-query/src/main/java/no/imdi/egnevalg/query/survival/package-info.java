/** Statistics of durations until an event that has not happened in every case. */
@NullMarked
package no.imdi.egnevalg.query.survival;

import org.jspecify.annotations.NullMarked;
