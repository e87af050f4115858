/** What carries an act on a case file from its endpoint to the aggregate, notes too, and the answer back. */
@NullMarked
package no.imdi.egnevalg.command.casefile.request;

import org.jspecify.annotations.NullMarked;
