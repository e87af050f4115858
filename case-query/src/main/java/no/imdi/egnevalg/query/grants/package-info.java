/** Leave to read a case of another unit for a while, which is an entry of the access log. */
@NullMarked
package no.imdi.egnevalg.query.grants;

import org.jspecify.annotations.NullMarked;
