/** The access log: who saw what, when and why. Append-only and chained by hashes. */
@NullMarked
package no.imdi.egnevalg.access.log;

import org.jspecify.annotations.NullMarked;
