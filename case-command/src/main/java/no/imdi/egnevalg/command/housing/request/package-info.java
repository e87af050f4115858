/** Carries an act on national housing from the endpoint to the aggregate, and the answer back. */
@NullMarked
package no.imdi.egnevalg.command.housing.request;

import org.jspecify.annotations.NullMarked;
