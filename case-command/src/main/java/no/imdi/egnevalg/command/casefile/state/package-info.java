/** What decisions need to know of a case file, and of how much was entered into it. */
@NullMarked
package no.imdi.egnevalg.command.casefile.state;

import org.jspecify.annotations.NullMarked;
