/** What else a case has come to be about, or no longer is. */
@NullMarked
package no.imdi.egnevalg.command.casefile.secondaryconcerns;

import org.jspecify.annotations.NullMarked;
