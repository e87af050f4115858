/** What an erasure does to the views, and what it does not. */
@NullMarked
package no.imdi.egnevalg.query.erasure;

import org.jspecify.annotations.NullMarked;
