/** The events in the life of a case file, in life-cycle order. */
@NullMarked
package no.imdi.egnevalg.kernel.casefile;

import org.jspecify.annotations.NullMarked;
