/** Saying, and taking back, that two cases are about the same person. */
@NullMarked
package no.imdi.egnevalg.command.casefile.linking;

import org.jspecify.annotations.NullMarked;
