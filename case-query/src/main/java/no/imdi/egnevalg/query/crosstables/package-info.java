/** Cross tables: counts of cases, and of acts in them, by any two dimensions. */
@NullMarked
package no.imdi.egnevalg.query.crosstables;

import org.jspecify.annotations.NullMarked;
