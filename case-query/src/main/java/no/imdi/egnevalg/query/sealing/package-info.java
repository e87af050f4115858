/** Sealed text as this service has to do with it: its keys can be read here, never made or destroyed. */
@NullMarked
package no.imdi.egnevalg.query.sealing;

import org.jspecify.annotations.NullMarked;
