/** The demo's data: made-up cases and history whose counts are those of the 2012 report. */
@NullMarked
package no.imdi.egnevalg.local.demo;

import org.jspecify.annotations.NullMarked;
