/** The cases, one document per case. */
@NullMarked
package no.imdi.egnevalg.query.cases;

import org.jspecify.annotations.NullMarked;
