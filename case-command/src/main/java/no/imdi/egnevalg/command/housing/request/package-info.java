/** What carries an act on national housing from its endpoint to the aggregate, and the answer back. */
@NullMarked
package no.imdi.egnevalg.command.housing.request;

import org.jspecify.annotations.NullMarked;
