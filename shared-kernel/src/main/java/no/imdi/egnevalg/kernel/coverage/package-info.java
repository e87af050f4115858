/** What the figures of a year come from: the register, a printed table, or nothing. */
@NullMarked
package no.imdi.egnevalg.kernel.coverage;

import org.jspecify.annotations.NullMarked;
