/** The measures that views count by, for views that show more than their own. */
@NullMarked
package no.imdi.egnevalg.query.measures;

import org.jspecify.annotations.NullMarked;
