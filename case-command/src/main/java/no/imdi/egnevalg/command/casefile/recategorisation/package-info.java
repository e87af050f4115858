/** Changes the main category of cases that have developed. */
@NullMarked
package no.imdi.egnevalg.command.casefile.recategorisation;

import org.jspecify.annotations.NullMarked;
