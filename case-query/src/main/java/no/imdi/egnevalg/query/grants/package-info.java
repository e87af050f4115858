/** Grants to read a case of another unit for a limited time. A grant is an entry of the access log. */
@NullMarked
package no.imdi.egnevalg.query.grants;

import org.jspecify.annotations.NullMarked;
