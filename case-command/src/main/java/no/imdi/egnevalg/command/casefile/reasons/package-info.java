/** Why an act on a case file is refused, where several acts may be refused for it. */
@NullMarked
package no.imdi.egnevalg.command.casefile.reasons;

import org.jspecify.annotations.NullMarked;
