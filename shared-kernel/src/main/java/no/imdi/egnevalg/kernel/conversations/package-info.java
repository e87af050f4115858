/** Guidance conversations that belong to no case: the number that a unit held, by month or by day. */
@NullMarked
package no.imdi.egnevalg.kernel.conversations;

import org.jspecify.annotations.NullMarked;
