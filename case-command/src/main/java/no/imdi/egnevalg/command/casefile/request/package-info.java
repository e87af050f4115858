/** Carries an act on a case file, with its note, from the endpoint to the aggregate, and the answer back. */
@NullMarked
package no.imdi.egnevalg.command.casefile.request;

import org.jspecify.annotations.NullMarked;
