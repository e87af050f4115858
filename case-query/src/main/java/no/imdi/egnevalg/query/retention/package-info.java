/** Proposes cases for erasure after their retention period. Two people decide. */
@NullMarked
package no.imdi.egnevalg.query.retention;

import org.jspecify.annotations.NullMarked;
