/** Footnotes that analysts declare for the figures of some years: sources, notes and series breaks. */
@NullMarked
package no.imdi.egnevalg.kernel.statisticsnotes;

import org.jspecify.annotations.NullMarked;
