/** How many cases are open on any date. */
@NullMarked
package no.imdi.egnevalg.query.caseload;

import org.jspecify.annotations.NullMarked;
