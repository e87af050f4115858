/** Sealed text in this service, which can read keys, but cannot make or destroy them. */
@NullMarked
package no.imdi.egnevalg.query.sealing;

import org.jspecify.annotations.NullMarked;
