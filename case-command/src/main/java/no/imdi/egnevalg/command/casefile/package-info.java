/** The case file aggregate. It hands every act to the rules of the act's package. */
@NullMarked
package no.imdi.egnevalg.command.casefile;

import org.jspecify.annotations.NullMarked;
