/** Who asks, what they may do, and the log of what they saw. */
@NullMarked
package no.imdi.egnevalg.access;

import org.jspecify.annotations.NullMarked;
