/** Links cases that are about the same person, and removes such links. */
@NullMarked
package no.imdi.egnevalg.command.casefile.linking;

import org.jspecify.annotations.NullMarked;
