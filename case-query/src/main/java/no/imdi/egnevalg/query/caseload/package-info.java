/** The number of open cases on any date. */
@NullMarked
package no.imdi.egnevalg.query.caseload;

import org.jspecify.annotations.NullMarked;
