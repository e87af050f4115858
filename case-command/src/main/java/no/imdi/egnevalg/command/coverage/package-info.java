/** What the figures of a year come from, as analysts declare it. */
@NullMarked
package no.imdi.egnevalg.command.coverage;

import org.jspecify.annotations.NullMarked;
