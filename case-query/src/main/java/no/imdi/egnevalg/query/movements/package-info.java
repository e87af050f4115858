/** How cases come into the caseload of the services and leave it. */
@NullMarked
package no.imdi.egnevalg.query.movements;

import org.jspecify.annotations.NullMarked;
