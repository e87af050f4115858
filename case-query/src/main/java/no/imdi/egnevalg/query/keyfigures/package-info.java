/** The shares that the annual report prints. */
@NullMarked
package no.imdi.egnevalg.query.keyfigures;

import org.jspecify.annotations.NullMarked;
