/** The life of each case, built from its events, and the statistics that depend on it. */
@NullMarked
package no.imdi.egnevalg.query.lives;

import org.jspecify.annotations.NullMarked;
