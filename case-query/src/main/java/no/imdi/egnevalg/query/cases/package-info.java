/** The cases, one document each. */
@NullMarked
package no.imdi.egnevalg.query.cases;

import org.jspecify.annotations.NullMarked;
