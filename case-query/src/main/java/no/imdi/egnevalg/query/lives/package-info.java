/** The life of each case, folded from its events, and what is counted of it. */
@NullMarked
package no.imdi.egnevalg.query.lives;

import org.jspecify.annotations.NullMarked;
