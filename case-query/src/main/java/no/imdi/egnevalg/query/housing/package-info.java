/** National housing: residents, open offers, and the figures of the annual report. */
@NullMarked
package no.imdi.egnevalg.query.housing;

import org.jspecify.annotations.NullMarked;
