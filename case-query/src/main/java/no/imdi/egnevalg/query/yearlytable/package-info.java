/** The yearly category-by-year table of each service. */
@NullMarked
package no.imdi.egnevalg.query.yearlytable;

import org.jspecify.annotations.NullMarked;
