/** The reasons to refuse an act on a case file that several acts share. */
@NullMarked
package no.imdi.egnevalg.command.casefile.reasons;

import org.jspecify.annotations.NullMarked;
