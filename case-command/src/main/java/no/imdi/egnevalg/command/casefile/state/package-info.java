/** The state of a case file that decisions need, with the count of what was entered into it. */
@NullMarked
package no.imdi.egnevalg.command.casefile.state;

import org.jspecify.annotations.NullMarked;
