/** How cases enter and leave the caseload of the services. */
@NullMarked
package no.imdi.egnevalg.query.movements;

import org.jspecify.annotations.NullMarked;
