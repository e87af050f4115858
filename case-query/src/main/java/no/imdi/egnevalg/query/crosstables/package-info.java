/** Tables of what the register counts of cases, by any two things that are known of them. */
@NullMarked
package no.imdi.egnevalg.query.crosstables;

import org.jspecify.annotations.NullMarked;
